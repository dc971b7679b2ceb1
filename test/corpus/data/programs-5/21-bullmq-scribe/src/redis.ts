import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import type { ScribeJob } from './types.js';

export const connection = new Redis(process.env.REDIS_URL ?? 'rediss://localhost:6380', { maxRetriesPerRequest: null });

export const scribeQueue = new Queue<ScribeJob>('scribe', { connection });
