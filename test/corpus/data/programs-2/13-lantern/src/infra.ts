import { drizzle } from 'drizzle-orm/postgres-js';
import pino from 'pino';
import postgres from 'postgres';

export const log = pino({ name: 'lantern' });
export const nurseLog = pino({ name: 'nurse', redact: { paths: ['visit'], remove: true } });
export const db = drizzle(postgres(process.env.DATABASE_URL!, { ssl: 'require' }));
