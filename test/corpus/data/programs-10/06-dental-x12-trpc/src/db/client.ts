import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import * as schema from './schema';

const client = postgres(process.env.DATABASE_URL!, {
  max: 6,
  onnotice: (n) => console.info('pg notice', n.code, n.severity), // safe
});

export const db = drizzle(client, { schema, logger: false });
