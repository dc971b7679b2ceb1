import { Queue, QueueEvents, Worker, type Job, type Processor } from 'bullmq';
import Redis from 'ioredis';
import pino from 'pino';

export const log = pino({ name: 'greenlight' });
export const connection = new Redis(process.env.REDIS_URL!, { maxRetriesPerRequest: null });

export const reviewQueue = new Queue<{ requestId: string }>('review', { connection });
export const faxQueue = new Queue<{ requestId: string; to: string }>('fax', { connection });

const events = new QueueEvents('review', { connection });
events.on('completed', ({ jobId }) => log.info({ jobId }, 'review completed')); // safe
events.on('failed', ({ jobId }) => log.warn({ jobId }, 'review failed')); // safe

export function work<T>(name: string, fn: Processor<T>) {
  const worker = new Worker<T>(name, fn, { connection, concurrency: 4 });
  worker.on('active', (job: Job<T>) => log.debug({ id: job.id, attempts: job.attemptsMade }, 'active')); // safe
  worker.on('completed', (job: Job<T>, result: unknown) => {
    log.info({ id: job.id, ms: Number(job.finishedOn) - Number(job.processedOn) }, 'done'); // safe
    if (name === 'review') log.info({ result }, 'review result');
  });
  return worker;
}
