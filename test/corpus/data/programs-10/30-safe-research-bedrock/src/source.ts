import pg from 'pg';
import { consola } from 'consola';

const pool = new pg.Pool({ connectionString: process.env.WAREHOUSE_URL, ssl: { rejectUnauthorized: true } });
pool.on('error', (e) => consola.error('pool', e.name)); // safe

export interface NoteRow {
  note_id: string;
  mrn: string;
  first_name: string;
  last_name: string;
  birth_date: string;
  street: string;
  icd10: string[];
  body: string;
}

export async function notesFor(icdPrefix: string, limit = 500): Promise<NoteRow[]> {
  const t = Date.now();
  const { rows } = await pool.query<NoteRow>('SELECT n.note_id, p.mrn, p.first_name, p.last_name, p.birth_date, p.street, n.icd10, n.body FROM notes n JOIN patients p USING (mrn) WHERE n.icd10 && $1 LIMIT $2', [[icdPrefix], limit]); // safe
  consola.info('warehouse', { rows: rows.length, ms: Date.now() - t }); // safe
  return rows;
}

export async function auditAccess(researcher: string, protocol: string, count: number) {
  await pool.query('INSERT INTO access_log (researcher, protocol, n, at) VALUES ($1, $2, $3, now())', [researcher, protocol, count]); // safe
  consola.info('access logged', { researcher, protocol, count }); // safe
}
