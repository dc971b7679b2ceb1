import * as Sentry from '@sentry/node';
import type { RecallJob } from '../domain/types.js';
import { log, step } from '../lib/log.js';
import { text } from '../lib/sms.js';

const MAX_ATTEMPTS = 3;

export async function sendRecall(job: RecallJob): Promise<void> {
  const { patient, procedure, dueOn } = job;
  step('recall.start', { jobId: job.jobId, attempt: job.attempt }); // safe: job reference
  if (job.attempt > MAX_ATTEMPTS) {
    log.warn({ jobId: job.jobId, max: MAX_ATTEMPTS }, 'recall dropped'); // safe
    return;
  }
  try {
    const body = `Hi ${patient.givenName}, your ${procedure} is due on ${dueOn}. Reply YES to book.`;
    await text(patient.mobile, body); // leak: messaging
    step('recall.sent', { jobId: job.jobId, to: patient.mobile }); // leak: log
  } catch (err) {
    Sentry.withScope((scope) => {
      scope.setTag('queue', 'recall'); // safe
      scope.setContext('recall', { patient, procedure }); // leak: error_monitor
      scope.setLevel('warning');
      Sentry.captureException(err);
    });
    log.error({ jobId: job.jobId, code: (err as { code?: number }).code }, 'recall failed'); // safe: vendor's error code
  }
}

export async function sendBatch(jobs: RecallJob[]): Promise<number> {
  const due = jobs.filter((j) => j.attempt <= MAX_ATTEMPTS);
  log.info(`recall batch ${due.length}/${jobs.length}`); // safe: counts
  const silent = due.filter((j) => !j.patient.mobile).map((j) => `${j.patient.familyName} (${j.patient.birthDate})`);
  if (silent.length > 0) log.warn(`no mobile for ${silent.join(', ')}`); // leak: log
  await Promise.all(due.map(sendRecall));
  return due.length;
}
