import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import * as schema from './schema.js';

export const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: true, minVersion: 'TLSv1.2' } });
export const db = drizzle(pool, { schema });

pool.on('error', (err) => console.error('pool', err.name)); // safe: a type name
pool.on('connect', () => console.debug('pool', pool.totalCount, pool.idleCount)); // safe: counts
