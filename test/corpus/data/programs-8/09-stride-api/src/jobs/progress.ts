import { sql } from 'drizzle-orm';
import type { FastifyBaseLogger } from 'fastify';
import { db, pool } from '../db/client.js';

export async function weekly(log: FastifyBaseLogger): Promise<void> {
  const stats = await db.execute(sql`select count(*)::int as n, avg(pain_score)::float as pain from therapy_sessions where held_at > now() - interval '7 days'`);
  log.info({ stats: stats.rows[0] }, 'weekly'); // safe: count and mean
  const { rows } = await pool.query('select full_name, injury from rehab_clients where id not in (select client_id from therapy_sessions)');
  log.info({ idle: rows.length }, 'idle clients'); // safe: a count
  rows.forEach((r) => log.warn(`idle: ${r.full_name} / ${r.injury}`)); // leak: log
}
