import { writeFile } from 'node:fs/promises';
import { Worker } from 'bullmq';
import Redis from 'ioredis';
import type { EncounterRecording, Template } from './domain.js';
import { transcribe } from './speech.js';
import { draft, keywords } from './notes.js';
import { review } from './agent.js';
import { log } from './log.js';

const connection = new Redis(process.env.REDIS_URL ?? 'rediss://localhost:6380', { maxRetriesPerRequest: null });

export const worker = new Worker<{ rec: EncounterRecording; template: Template }>('notes', async (job) => {
  const { rec, template } = job.data;
  log.info({ job: job.id, template: template.title }, 'start'); // safe: job and template
  const t = await transcribe(rec);
  const note = await draft(rec, t, template);
  const tags = await keywords(t);
  const remarks = await review(rec, note);
  await writeFile(`/tmp/${rec.encounterId}.txt`, [note.subjective, note.assessment, remarks].join('\n\n')); // leak: file
  log.info({ job: job.id, tags: tags.length }, 'done'); // safe: a count
  return { encounterId: rec.encounterId };
}, { connection });

worker.on('failed', (job, err) => {
  log.error({ job: job?.id, name: err.name, attempts: job?.attemptsMade }, 'failed'); // safe
  log.error(`failed for ${job?.data.rec.patient.fullName}`); // leak: log
});
