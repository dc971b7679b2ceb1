import OpenAI from 'openai';
import { log } from './log.js';
import type { SickNote } from './models.js';

const ai = new OpenAI();

export async function suggestAdjustments(note: SickNote) {
  const messages = [
    { role: 'system' as const, content: 'Suggest workplace adjustments.' },
    { role: 'user' as const, content: `${note.employee?.name}: ${note.diagnosisText} (${note.icd10}). Restrictions: ${note.restrictions ?? 'none'}` },
  ];
  const out = await ai.chat.completions.create({ model: 'gpt-4o', messages }); // leak: ai
  log.info({ model: out.model, tokens: out.usage?.total_tokens }, 'adjustments'); // safe
  return out.choices[0].message.content;
}

export async function jobAd(title: string, team: string) {
  const out = await ai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: `Write a job ad for ${title} in ${team}.` }] }); // safe
  return out.choices[0].message.content;
}
