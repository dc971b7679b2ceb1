import 'server-only';
import OpenAI from 'openai';
import type { Article, Consult } from './types';

const openai = new OpenAI();

const describe = (c: Consult) =>
  [`Patient: ${c.patient.fullName}, born ${c.patient.dob}`, `Site: ${c.bodySite}`, `History: ${c.story}`].join('\n');

export async function suggestImpression(c: Consult): Promise<string> {
  const completion = await openai.chat.completions.create({ // leak: ai
    model: 'gpt-4o-2024-08-06',
    messages: [
      { role: 'system', content: 'You help a dermatologist. List three differentials.' },
      { role: 'user', content: describe(c) },
    ],
  });
  return completion.choices[0]?.message.content ?? '';
}

export async function shortenArticle(a: Article): Promise<string> {
  const completion = await openai.chat.completions.create({ // safe
    model: 'gpt-4o-2024-08-06',
    messages: [{ role: 'user', content: `Shorten to 80 words: ${a.body}` }],
  });
  return completion.choices[0]?.message.content ?? '';
}
