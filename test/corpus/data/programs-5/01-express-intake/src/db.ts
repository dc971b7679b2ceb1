import pg from 'pg';
import { config } from './config.js';
import type { IntakeForm, Patient } from './types.js';

const pool = new pg.Pool({ connectionString: config.databaseUrl, ssl: { rejectUnauthorized: true } });

export async function findPatient(id: string): Promise<Patient | undefined> {
  const { rows } = await pool.query<Patient>(
    'select id, mrn, first_name as "firstName", last_name as "lastName", birth_date as "birthDate", phone, email, ssn from patients where id = $1',
    [id],
  );
  return rows[0];
}

export async function findByNameAndBirth(first: string, last: string, birthDate: string): Promise<Patient[]> {
  const { rows } = await pool.query<Patient>(
    'select id, mrn, first_name as "firstName", last_name as "lastName", birth_date as "birthDate", phone, email, ssn from patients where lower(first_name) = lower($1) and lower(last_name) = lower($2) and birth_date = $3',
    [first, last, birthDate],
  );
  return rows;
}

export async function insertPatient(form: IntakeForm): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    'insert into patients (first_name, last_name, birth_date, phone, email, ssn) values ($1,$2,$3,$4,$5,$6) returning id',
    [form.firstName, form.lastName, form.birthDate, form.phone, form.email ?? null, form.ssn ?? null],
  );
  return rows[0].id;
}
