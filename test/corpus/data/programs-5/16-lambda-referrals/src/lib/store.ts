import { Pool } from 'pg';
import type { Referral } from '../types';

const pool = new Pool({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: true }, max: 2 });

export async function insert(r: Referral): Promise<void> {
  await pool.query('insert into referrals (id, patient, reason, icd10, practice, status) values ($1,$2,$3,$4,$5,$6)', [
    r.id,
    r.patient,
    r.reason,
    r.icd10,
    r.referringPractice,
    r.status,
  ]);
}

export async function load(id: string): Promise<Referral | undefined> {
  const { rows } = await pool.query<Referral>('select id, patient, reason, icd10, practice as "referringPractice", specialty, status from referrals where id = $1', [id]);
  return rows[0];
}

export async function setSpecialty(id: string, specialty: string): Promise<void> {
  await pool.query("update referrals set specialty = $2, status = 'sorted' where id = $1", [id, specialty]);
}
