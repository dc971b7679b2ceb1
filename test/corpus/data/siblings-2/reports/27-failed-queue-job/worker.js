import { Worker } from 'bullmq';
import winston from 'winston';

const log = winston.createLogger({ transports: [new winston.transports.Console()] });

/** @typedef {{ id: string, patientName: string, mrn: string, hemoglobin: number, comment: string }} LabResult */

/** @param {import('bullmq').Job<LabResult>} job */
async function deliver(job) {
  const body = JSON.stringify(job.data);
  const answer = await fetch(process.env.CLINIC_INBOX, { method: 'POST', body });
  if (answer.status >= 400) {
    log.warn('not delivered', { status: answer.status, bytes: body.length }); // safe
    log.warn('not delivered', { body }); // leak: log
    throw new Error(`inbox answered ${answer.status}`);
  }
}

export const worker = new Worker('lab-results', deliver);

worker.on('failed', (job, problem) => {
  log.error('job failed', { job: job?.id, attempts: job?.attemptsMade }); // safe
  log.error(problem.message); // safe
  buryJob({ queue: 'lab-results', result: job?.data, reason: problem.message });
});

function buryJob(grave) {
  log.info('buried', { queue: grave.queue, reason: grave.reason }); // safe
  log.info('buried', grave); // leak: log
}
