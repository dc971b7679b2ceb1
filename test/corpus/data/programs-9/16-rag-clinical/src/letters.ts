import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.EHR_REPLICA_URL, ssl: { rejectUnauthorized: true } });

export interface DischargeLetter {
  id: string;
  tenant: string;
  patientName: string;
  birthDate: string;
  ward: string;
  body: string;
  medication: string[];
}

export async function lettersSince(day: string): Promise<DischargeLetter[]> {
  const { rows } = await pool.query('SELECT id, tenant, patient_name AS "patientName", birth_date AS "birthDate", ward, body, medication FROM discharge_letters WHERE created_at >= $1', [day]); // safe
  console.log('letters since', day, rows.length); // safe
  return rows;
}

export async function letterById(id: string): Promise<DischargeLetter | undefined> {
  const { rows } = await pool.query('SELECT * FROM discharge_letters WHERE id = $1', [id]);
  return rows[0];
}
