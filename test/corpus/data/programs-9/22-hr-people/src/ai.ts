import OpenAI from 'openai';
import type { Member } from './db.js';

const openai = new OpenAI();

export async function polishReview(m: Member, notes: string) {
  const content = `Write a fair performance review for ${m.fullName} of team ${m.team}. Notes: ${notes}`;
  const r = await openai.chat.completions.create({ model: 'gpt-4o-2024-05-13', messages: [{ role: 'user', content }] }); // safe
  console.log('review drafted for', m.fullName); // safe
  return r.choices[0].message.content ?? '';
}
