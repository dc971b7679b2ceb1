import { createHmac } from 'node:crypto';
import { Pool } from 'pg';
import { log } from './logging';

export interface Study {
  id: string;
  patientName: string;
  patientId: string;
  patientBirthDate: string;
  modality: string;
  description: string;
  report: string | null;
  status: 'unread' | 'reading' | 'final';
}

const pool = new Pool({ connectionString: process.env.PACS_DB, ssl: { rejectUnauthorized: true } });

export function pseudonym(patientId: string): string {
  return createHmac('sha256', process.env.PSEUDONYM_KEY as string).update(patientId).digest('base64url');
}

export async function audit(userId: string, action: string, studyId: string): Promise<void> {
  await pool.query('INSERT INTO audit_events (user_id, action, study_id, at) VALUES ($1, $2, $3, now())', [userId, action, studyId]); // safe
}

export interface ModelCall {
  userId: string;
  role: string;
  studyId: string;
  action: string;
  model: string;
  startedAt: Date;
  endedAt: Date;
  disposition: string;
}

export async function auditModelCall(c: ModelCall): Promise<void> {
  const values = [c.userId, c.role, c.studyId, c.action, c.model, c.startedAt, c.endedAt, c.disposition];
  await pool.query('INSERT INTO audit_model_calls VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', values); // safe
}

export async function findStudy(id: string): Promise<Study | null> {
  const { rows } = await pool.query<Study>(
    'SELECT id, "patientName", "patientId", "patientBirthDate", modality, description, report, status FROM studies WHERE id = $1',
    [id],
  );
  log.debug({ id, found: rows.length }, 'study lookup');
  return rows[0] ?? null;
}

export async function saveReport(study: Study, report: string): Promise<void> {
  await pool.query('UPDATE studies SET report = $1, status = $2 WHERE id = $3', [report, 'final', study.id]); // safe
  log.info({ id: study.id, status: 'final' }, 'report saved'); // safe
}

export async function worklistSize(modality: string): Promise<number> {
  const { rows } = await pool.query('SELECT count(*)::int AS n FROM studies WHERE modality = $1 AND status = $2', [modality, 'unread']);
  log.info({ modality, unread: rows[0].n }, 'worklist'); // safe
  return rows[0].n;
}

export function correlate(study: Study): void {
  log.info({ subject: pseudonym(study.patientId), modality: study.modality }, 'study correlated'); // safe
}
