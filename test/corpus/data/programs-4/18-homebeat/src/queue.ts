import { Queue } from 'bullmq';
import { Redis } from 'ioredis';

export const connection = new Redis(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379', { maxRetriesPerRequest: null });

export const rulesQueue = new Queue('rules', { connection });

export async function enqueueRule(vitalId: string) {
  await rulesQueue.add('check', { vitalId }, { attempts: 3, removeOnComplete: 500 }); // safe
}
