import pg from 'pg';
import type { GymClass, Locker } from './club/types.js';
import type { Assessment, PhysioPatient } from './physio/types.js';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: true } });

const one = async <T extends object>(sql: string, params: unknown[]): Promise<T | undefined> => (await pool.query<T>(sql, params)).rows[0];

export const gymClass = (id: string) => one<GymClass>('select id, title, coach, starts_at as "startsAt", capacity, booked from classes where id = $1', [id]);

export const locker = (n: number) => one<Locker>('select number, floor, rented from lockers where number = $1', [n]);

export const physioPatient = (id: string) =>
  one<PhysioPatient>('select id, full_name as "fullName", date_of_birth as "dateOfBirth", email, insurer_number as "insurerNumber", referring_doctor as "referringDoctor" from physio_patients where id = $1', [id]);

export const assessment = (id: string) => one<Assessment>('select id, patient_id as "patientId", injury, pain_score as "painScore", findings, exercises from assessments where id = $1', [id]);
