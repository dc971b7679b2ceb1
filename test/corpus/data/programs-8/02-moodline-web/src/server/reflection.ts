import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import type { JournalEntry } from '../types/journal';

const SYSTEM = 'You answer journal entries with one warm, short reflection. You give no medical advice.';
const model = openai('gpt-4o-2024-08-06');

export async function reflect(entry: JournalEntry): Promise<string> {
  const { text, usage } = await generateText({ model, system: SYSTEM, prompt: entry.text }); // leak: ai
  console.log('reflection tokens', usage.totalTokens); // safe: a count
  console.log('reflection', text); // leak: log
  return text;
}

export async function tipOfTheDay(weekday: string): Promise<string> {
  const { text } = await generateText({ model, prompt: `Write one sentence on sleep hygiene for a ${weekday}.` }); // safe: nobody's data
  console.log('tip', text); // safe: made from a template
  return text;
}
