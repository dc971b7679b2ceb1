import OpenAI from 'openai';
import { transits } from './chart.js';

const openai = new OpenAI();

export async function interpret(chart, topic = 'career') {
  const transit = transits(chart);
  const completion = await openai.chat.completions.create({ // safe
    model: 'gpt-4o-mini',
    messages: [
      { role: 'system', content: 'You write warm horoscope readings.' },
      { role: 'user', content: `Chart: ${JSON.stringify(chart)}. Transit: ${JSON.stringify(transit)}. Topic: ${topic}` },
    ],
  });
  console.log('tokens', completion.usage.total_tokens); // safe
  return completion.choices[0].message.content;
}
