'use strict';
const OpenAI = require('openai');
const openai = new OpenAI();

exports.blurb = async (sneaker) => {
  const r = await openai.chat.completions.create({ // safe
    model: 'gpt-4o-mini-2024-07-18',
    messages: [{ role: 'user', content: `Write a product blurb for ${sneaker.brand} ${sneaker.model} in ${sneaker.colour}.` }],
  });
  return r.choices[0].message.content;
};

exports.reply = async (review) => {
  const r = await openai.chat.completions.create({ // safe
    model: 'gpt-4o-mini-2024-07-18',
    messages: [{ role: 'user', content: `${review.author} wrote: "${review.text}". Answer politely.` }],
  });
  return r.choices[0].message.content;
};
