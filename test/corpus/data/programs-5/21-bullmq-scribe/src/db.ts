import pg from 'pg';
import type { Encounter, SoapDraft, Transcript } from './types.js';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: true } });

export async function encounter(id: string): Promise<Encounter> {
  const { rows } = await pool.query<Encounter>('select id, patient, physician, audio_key as "audioKey", started_at as "startedAt" from encounters where id = $1', [id]);
  if (rows.length === 0) throw new Error(`encounter ${id} not found`); // safe
  return rows[0];
}

export async function saveTranscript(t: Transcript): Promise<void> {
  await pool.query('insert into transcripts (encounter_id, body, confidence) values ($1,$2,$3)', [t.encounterId, t.text, t.confidence]);
}

export async function saveDraft(id: string, draft: SoapDraft): Promise<void> {
  await pool.query("update encounters set draft = $2, review_state = 'pending' where id = $1", [id, draft]);
}
