import pg from 'pg';
import type { DischargeSummary } from './types.js';

const pool = new pg.Pool({ connectionString: process.env.WAREHOUSE_URL, ssl: { rejectUnauthorized: true } });

export async function* summaries(since: Date): AsyncGenerator<DischargeSummary> {
  const { rows } = await pool.query<DischargeSummary>(
    `SELECT id, patient_name AS "patientName", mrn AS "medicalRecordNumber", admitted, discharged, ward, attending, principal_dx AS "principalDiagnosis", body
       FROM discharge_summaries WHERE discharged > $1`,
    [since],
  );
  console.log(`${rows.length} summaries since ${since.toISOString()}`); // safe
  yield* rows;
}
