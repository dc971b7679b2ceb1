import { trace } from '@opentelemetry/api';
import { Worker } from 'bullmq';
import { writeFile } from 'node:fs/promises';
import { encounter, saveDraft, saveTranscript } from './db.js';
import { draftNote } from './draft.js';
import { log } from './log.js';
import { connection } from './redis.js';
import { transcribe } from './transcribe.js';
import type { ScribeJob } from './types.js';

const worker = new Worker<ScribeJob>(
  'scribe',
  async (job) => {
    const enc = await encounter(job.data.encounterId);
    log.info('start', { encounter: enc.id, physician: enc.physician.name, patient: enc.patient }); // safe
    trace.getActiveSpan()?.setAttribute('scribe.patient', `${enc.patient.name} ${enc.patient.mrn}`); // leak: log
    await job.log(`language ${job.data.language}`); // safe

    const transcript = await transcribe(enc, job.data.language);
    await saveTranscript(transcript);
    if (transcript.confidence < 0.6) {
      await writeFile(`/tmp/review-${enc.id}.txt`, transcript.text); // leak: file
      throw new Error(`Low confidence for ${enc.patient.name} (${enc.patient.mrn})`); // leak: thrown
    }
    await saveDraft(enc.id, await draftNote(enc, transcript));
    return { words: transcript.words };
  },
  { connection, concurrency: 4 },
);

worker.on('completed', (job) => log.info('done', { job: job.id })); // safe
worker.on('failed', (job, err) => log.error(err.message, { job: job?.id })); // leak: log
