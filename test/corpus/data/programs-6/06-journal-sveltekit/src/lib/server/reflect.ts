import Groq from 'groq-sdk';
import type { JournalEntry, Prompt, TherapyClient } from '$lib/model';

const groq = new Groq({ apiKey: process.env.GROQ_KEY });

async function ask(system: string, user: string): Promise<string> {
  const out = await groq.chat.completions.create({
    model: 'llama-3.1-70b-versatile',
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
  });
  return out.choices[0].message.content ?? '';
}

export function reflect(entry: JournalEntry): Promise<string> {
  return ask('Reflect warmly, in two sentences.', entry.text); // leak: ai
}

export function variations(p: Prompt): Promise<string> {
  return ask('Give five variations of this question.', p.question); // safe
}

export function brief(client: TherapyClient, entries: JournalEntry[]): Promise<string> {
  const lines = entries.map((e) => `- mood ${e.mood}: ${e.text}`);
  return ask(`Summarise for the therapist of ${client.callName} ${client.surname}.`, lines.join('\n')); // leak: ai
}
