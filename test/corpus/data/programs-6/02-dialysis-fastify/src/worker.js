import { Worker } from 'bullmq';
import pino from 'pino';
import { ktv } from './lib/kt.js';

const log = pino({ name: 'ktv-worker', level: process.env.LOG_LEVEL ?? 'info' });

export function startWorker({ connection, pool }) {
  const worker = new Worker(
    'renal',
    async (job) => {
      if (job.name === 'kt-v') {
        const { rows } = await pool.query(
          'SELECT s.*, p.surname, p.forename, p.nhs_number FROM hd_sessions s JOIN hd_patients p ON p.id = s.patient_id WHERE s.id = $1',
          [job.data.sessionId],
        );
        const value = ktv(rows[0]);
        if (value < 1.2) log.warn({ nhs: rows[0].nhs_number, ktv: value }, 'inadequate dialysis'); // leak: log
        await pool.query('UPDATE hd_sessions SET ktv = $1 WHERE id = $2', [value, job.data.sessionId]); // safe
        return { who: `${rows[0].forename} ${rows[0].surname}`, value };
      }
      if (job.name === 'recall') {
        const { letter } = job.data;
        log.info(letter, 'recall letter queued'); // leak: log
      }
      return undefined;
    },
    { connection },
  );
  worker.on('completed', (job, result) => {
    log.info({ jobId: job.id }, 'done'); // safe
    log.debug('result %j', result); // leak: log
  });
  worker.on('failed', (job, err) => log.error({ jobId: job?.id, name: err.name }, 'failed')); // safe
  return worker;
}

export async function queueRecalls(queue, pool) {
  const { rows } = await pool.query('SELECT id, forename, surname, dob, postcode FROM hd_patients WHERE last_seen < now() - interval \'30 days\'');
  for (const p of rows) {
    await queue.add('recall', { letter: { to: `${p.forename} ${p.surname}`, postcode: p.postcode, dob: p.dob } });
  }
  log.info({ recalls: rows.length }, 'recalls queued'); // safe
}
