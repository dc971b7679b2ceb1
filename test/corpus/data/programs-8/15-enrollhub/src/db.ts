import knexFactory, { type Knex } from 'knex';
import type { Enrollee, Plan } from './types';

export const knex: Knex = knexFactory({ client: 'pg', connection: { connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: true } } });

knex.on('query', ({ sql }: { sql: string }) => console.debug('sql', sql)); // safe: the statement with placeholders
knex.on('query-error', (_e: Error, { bindings }: { bindings: unknown[] }) => console.error('bindings', bindings.length)); // safe: a count

export async function enrollees(planCode: string): Promise<Enrollee[]> {
  return knex<Enrollee>('enrollees').where({ plan_code: planCode }).select('*');
}

export async function plans(): Promise<Plan[]> {
  const all = await knex<Plan>('plans').select();
  console.info('plans', all.map((p) => `${p.plan_code} ${p.name} ${p.premium_cents}`)); // safe: a catalogue
  return all;
}

export async function duplicates(): Promise<number> {
  const rows = await knex<Enrollee>('enrollees').select('ssn', 'last_name').groupBy('ssn', 'last_name').havingRaw('count(*) > 1');
  console.warn('duplicates', rows.length); // safe: a count
  for (const { ssn, last_name } of rows) console.warn('duplicate', ssn, last_name); // leak: log
  return rows.length;
}
