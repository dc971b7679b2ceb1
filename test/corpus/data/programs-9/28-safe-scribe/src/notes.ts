import pg from 'pg';
import pino from 'pino';
import type { Note } from './summarise.js';

const log = pino({ name: 'notes' });
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: true } });

export async function findNote(id: string): Promise<Note | undefined> {
  const { rows } = await pool.query('SELECT id, patient_ref AS "patientRef", patient_name AS "patientName", text FROM notes WHERE id = $1', [id]); // safe
  if (rows.length > 1) log.warn({ id, n: rows.length }, 'more than one note'); // safe
  return rows[0];
}

export async function saveReviewed(id: string, summary: string, by: string) {
  const r = await pool.query('UPDATE notes SET summary = $2, reviewed_by = $3 WHERE id = $1', [id, summary, by]);
  if (r.rowCount === 0) {
    log.error(`reviewed summary lost: ${summary}`); // leak: log
    throw new Error(`note ${id} is gone`); // safe
  }
  log.info({ id, by }, 'reviewed summary stored'); // safe
}
