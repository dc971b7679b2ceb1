import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import signale from 'signale';
import type { Registry } from './schema.js';

export const db = new Kysely<Registry>({
  dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: true } }) }),
  log: (event) => {
    if (event.level === 'error') signale.error('query failed', event.queryDurationMillis); // safe
    if (event.level === 'query' && event.query.sql.startsWith('insert into "stroke_case"')) signale.debug(event.query.parameters); // leak: log
  },
});
