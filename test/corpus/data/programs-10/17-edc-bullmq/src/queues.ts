import { Queue, QueueEvents } from 'bullmq';
import IORedis from 'ioredis';
import log from 'loglevel';

export const connection = new IORedis(process.env.REDIS_URL!, { maxRetriesPerRequest: null });

export const saeQueue = new Queue<{ eventId: string }>('sae', { connection });
export const exportQueue = new Queue<{ studyId: string; requestedBy: string }>('export', { connection });
export const codingQueue = new Queue<{ eventId: string; verbatim: string }>('meddra', { connection });

for (const name of ['sae', 'export', 'meddra']) {
  const events = new QueueEvents(name, { connection });
  events.on('completed', ({ jobId }) => log.debug(`${name}#${jobId} completed`)); // safe
  events.on('stalled', ({ jobId }) => log.warn(`${name}#${jobId} stalled`)); // safe
}

export async function depth() {
  const [sae, exp, coding] = await Promise.all([saeQueue.count(), exportQueue.count(), codingQueue.count()]);
  log.info('queue depth', { sae, exp, coding }); // safe
  return sae + exp + coding;
}
