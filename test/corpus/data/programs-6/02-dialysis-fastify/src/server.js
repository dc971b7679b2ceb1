import { IncomingWebhook } from '@slack/webhook';
import { Queue } from 'bullmq';
import Redis from 'ioredis';
import pg from 'pg';
import { buildApp } from './app.js';
import { startWorker } from './worker.js';

const connection = new Redis(process.env.REDIS_URL, { maxRetriesPerRequest: null });
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });

const app = await buildApp({
  pool,
  queue: new Queue('renal', { connection }),
  board: new IncomingWebhook(process.env.SLACK_TECHNICIANS_URL),
  jwtSecret: process.env.JWT_SECRET,
});
startWorker({ connection, pool });
await app.listen({ port: Number(process.env.PORT ?? 4020), host: '0.0.0.0' });
