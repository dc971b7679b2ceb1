import { Job, Queue, Worker } from 'bullmq';
import IORedis from 'ioredis';
import pino from 'pino';
import * as Sentry from '@sentry/node';
import { ageAt, type Criteria, type Subject } from '../subjects.js';

const log = pino({ name: 'screening' });
const connection = new IORedis(process.env.REDIS_URL!, { tls: {}, maxRetriesPerRequest: null });
export const enrolQueue = new Queue('enrol', { connection });

function reasonsAgainst(s: Subject, c: Criteria): string[] {
  const out: string[] = [];
  const age = ageAt(s.dateOfBirth);
  if (age < c.minAge || age > c.maxAge) out.push(`age ${age}`);
  for (const h of s.medicalHistory) if (c.excluded.includes(h)) out.push(`history of ${h}`);
  return out;
}

export class ScreenFailure extends Error {
  constructor(public readonly subject: Subject, public readonly reasons: string[]) {
    super(`${subject.fullName} fails screening: ${reasons.join('; ')}`);
    this.name = 'ScreenFailure';
  }
}

export const worker = new Worker('screening', async (job: Job<{ subject: Subject; criteria: Criteria }>) => {
  const { subject, criteria } = job.data;
  log.info({ job: job.id, site: subject.siteId, attempt: job.attemptsMade }, 'screening'); // safe
  const reasons = reasonsAgainst(subject, criteria);
  if (reasons.length) throw new ScreenFailure(subject, reasons);
  await enrolQueue.add('enrol', { subjectNo: subject.subjectNo, siteId: subject.siteId }); // safe
  log.info({ excludedTerms: criteria.excluded, minAge: criteria.minAge }, 'criteria'); // safe
  return { ok: true };
}, { connection });

worker.on('failed', (job, err) => {
  log.error({ job: job?.id, name: err.name }, 'screening failed'); // safe
  log.error(err.message); // leak: log
  Sentry.captureException(err, { extra: { payload: job?.data } }); // leak: error_monitor
});
worker.on('completed', (job) => log.info({ job: job.id }, 'screened')); // safe
worker.on('stalled', (id) => log.warn({ id }, 'stalled')); // safe
