import OpenAI from 'openai';
import { appendFile } from 'node:fs/promises';
import type { Hero } from './types.js';

const client = new OpenAI();

export async function narrate(patient: Hero, diagnosis: string): Promise<string> {
  const prompt = `In one sentence: ${patient.name} the ${patient.class} suffers from ${diagnosis} and drinks a potion. Health ${patient.health}.`;
  const r = await client.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: prompt }] }); // safe
  const text = r.choices[0].message.content ?? '';
  await appendFile('chronicle.txt', `${patient.name}: ${text}\n`); // safe
  return text;
}
