import OpenAI, { toFile } from 'openai';
import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { lettersSince, type DischargeLetter } from './letters.js';

const openai = new OpenAI();

interface Example { messages: { role: 'system' | 'user' | 'assistant'; content: string }[] }

const system = 'Extract the medication from a discharge letter.';

function example(l: DischargeLetter): Example {
  return {
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: l.body },
      { role: 'assistant', content: l.medication.join('\n') },
    ],
  };
}

export async function writeTrainingSet(day: string, path: string) {
  const out = createWriteStream(path);
  const letters = await lettersSince(day);
  const usable = letters.filter((l) => l.medication.length > 0);
  console.log('usable', usable.length, 'of', letters.length); // safe
  for (const l of usable) {
    out.write(JSON.stringify(example(l)) + '\n'); // leak: file
  }
  out.end();
  await once(out, 'finish');
  return usable.length;
}

export async function startJob(path: string) {
  const file = await openai.files.create({ file: createReadStream(path), purpose: 'fine-tune' });
  console.log('file', file.id, file.bytes); // safe
  const job = await openai.fineTuning.jobs.create({ training_file: file.id, model: 'gpt-4o-mini-2024-07-18' });
  console.log('job', job.id, job.status); // safe
  return job.id;
}

export async function uploadValidation(letters: DischargeLetter[]) {
  const body = letters.map(example).map((e) => JSON.stringify(e)).join('\n');
  const file = await openai.files.create({ file: await toFile(Buffer.from(body), 'val.jsonl'), purpose: 'fine-tune' }); // leak: ai
  console.log('validation file', file.id); // safe
  return file.id;
}
