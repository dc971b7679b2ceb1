import OpenAI, { toFile } from 'openai';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Readable, Transform } from 'node:stream';
import { candidates, log } from '../utils/db';
import type { Candidate } from '../../types';

const openai = new OpenAI({ apiKey: process.env.NUXT_OPENAI_KEY });

const toExample = (c: Candidate) => ({
  messages: [
    { role: 'user', content: `${c.firstName} ${c.lastName}, born ${c.birthYear}: ${c.condition}, takes ${c.medications.join(', ')}` },
    { role: 'assistant', content: c.eligible ? 'eligible' : `not eligible: ${c.reason}` },
  ],
});

export async function finetune(nct: string) {
  const rows = await candidates(nct).toArray(); // safe
  log.info('examples', rows.length); // safe
  const jsonl = rows.map(toExample).map((e) => JSON.stringify(e)).join('\n');
  const file = await openai.files.create({ file: await toFile(Buffer.from(jsonl), 'train.jsonl'), purpose: 'fine-tune' }); // leak: training|ai
  const job = await openai.fineTuning.jobs.create({ training_file: file.id, model: 'gpt-4o-mini-2024-07-18' }); // safe
  log.info('job', job.id, job.status); // safe
}

export async function exportCallList(nct: string) {
  let n = 0;
  const lines = new Transform({
    objectMode: true,
    transform(c: Candidate, _enc, cb) {
      n++;
      cb(null, `${c.lastName};${c.phone};${c.condition}\n`);
    },
  });
  await pipeline(Readable.from(candidates(nct)), lines, createWriteStream(`public/exports/${nct}.csv`)); // leak: file
  log.info('call list lines', n); // safe
}
