import Groq from 'groq-sdk';
import log from 'electron-log/main';
import type { StudyReport } from '../shared/types';

const groq = new Groq({ apiKey: process.env.GROQ_API_KEY });

const SYSTEM = 'You are a sleep physician. Write three sentences for the referring doctor.';

export async function narrate(report: StudyReport): Promise<string> {
  const facts = Object.entries({ ...report.subject, ...report.night })
    .map(([k, v]) => `${k}: ${v}`)
    .join('\n');
  const started = Date.now();
  const completion = await groq.chat.completions.create({ // leak: ai
    model: 'llama-3.1-70b-versatile',
    messages: [
      { role: 'system', content: SYSTEM },
      { role: 'user', content: facts },
    ],
  });
  log.info('narrator took', Date.now() - started, 'ms', completion.usage?.total_tokens); // safe
  return completion.choices[0]?.message?.content ?? '';
}

export async function models(): Promise<string[]> {
  const list = await groq.models.list(); // safe
  return list.data.map((m) => m.id);
}
