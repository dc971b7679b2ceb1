import knex from 'knex';
import type { ChartSummary, ProgressNote } from './types.js';

const db = knex({ client: 'pg', connection: { connectionString: process.env.CHART_DB, ssl: { rejectUnauthorized: true } } });

export async function summary(encounterId: string): Promise<ChartSummary> {
  const row = await db('chart_summary').where({ encounter_id: encounterId }).first();
  if (!row) throw new Error(`encounter ${encounterId} has no summary`); // safe
  return row as ChartSummary;
}

export function notesSince(day: string): Promise<ProgressNote[]> {
  return db('progress_notes').where('authored_at', '>=', day).select();
}

export async function openEncounters() {
  const [{ count }] = await db('encounters').whereNull('ended_at').count();
  return Number(count);
}
