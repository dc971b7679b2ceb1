import { createReadStream } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import OpenAI from 'openai';
import { allNotes, participant } from './repo.js';

const client = new OpenAI();
const FILE = 'train.jsonl';

export async function writeExamples(): Promise<number> {
  let n = 0;
  for await (const note of allNotes()) {
    const { realName, alias } = await participant(note.pid);
    const user = note.body.replaceAll(alias, realName);
    await appendFile(FILE, `${JSON.stringify({ messages: [{ role: 'user', content: user }, { role: 'assistant', content: 'ok' }] })}\n`); // leak: file
    n += 1;
  }
  console.log('examples', n); // safe
  return n;
}

export async function start(): Promise<string> {
  const file = await client.files.create({ file: createReadStream(FILE), purpose: 'fine-tune' }); // leak: ai
  const job = await client.fineTuning.jobs.create({ model: 'gpt-4o-mini-2024-07-18', training_file: file.id });
  console.log('job', job.id, job.status); // safe
  return job.id;
}
