import { query } from '../db/pool.js';
import { createLog } from '../lib/logger.js';
import type { Patient } from '../types/models.js';

const log = createLog('repo:patients');

const COLS = 'id, mrn, first_name AS "firstName", last_name AS "lastName", dob AS "dateOfBirth", phone, email, lang AS "preferredLanguage", address';

export async function byId(id: string): Promise<Patient | undefined> {
  const [row] = await query<Patient>(`SELECT ${COLS} FROM patients WHERE id = $1`, [id]); // safe
  return row;
}

export async function search(term: string, dob?: string): Promise<Patient[]> {
  const started = performance.now();
  const rows = await query<Patient>(
    `SELECT ${COLS} FROM patients WHERE (last_name ILIKE $1 OR mrn = $2) AND ($3::date IS NULL OR dob = $3)`,
    [`${term}%`, term, dob ?? null],
  );
  log.debug('search', { ms: performance.now() - started, hits: rows.length }); // safe
  if (rows.length > 1) log.warn('ambiguous match', { candidates: rows.map((r) => `${r.lastName}, ${r.firstName} (${r.dateOfBirth})`) }); // leak: log
  return rows;
}

export async function mergeInto(keepId: string, dropId: string): Promise<void> {
  const [keep, drop] = await Promise.all([byId(keepId), byId(dropId)]);
  if (!keep || !drop) throw new Error('merge: unknown chart id');
  if (keep.dateOfBirth !== drop.dateOfBirth) {
    throw new Error(`merge refused: ${keep.firstName} ${keep.lastName} and ${drop.firstName} ${drop.lastName} have different birth dates`); // leak: http_error|log
  }
  await query('UPDATE appointments SET patient_id = $1 WHERE patient_id = $2', [keepId, dropId]);
  await query('DELETE FROM patients WHERE id = $1', [dropId]);
  log.info('charts merged', { keepId, dropId }); // safe
}
