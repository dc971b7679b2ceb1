import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import * as schema from './schema.js';

const sql = postgres(process.env.DATABASE_URL!, { ssl: 'verify-full' });
export const db = drizzle(sql, { schema });
