import postgres from 'postgres';
import { capture, fingerprint, logger, mask } from './logging';

export const sql = postgres(process.env.DATABASE_URL!, { ssl: 'verify-full' });

export interface PatientRow {
  id: string;
  fullName: string;
  birthDate: string;
  email: string;
  phone: string;
  diagnosis: string;
  painNotes: string;
  medications: string[];
}

export async function getPatient(id: string): Promise<PatientRow | undefined> {
  const [row] = await sql<PatientRow[]>`select id, full_name as "fullName", birth_date as "birthDate", email, phone, diagnosis, pain_notes as "painNotes", medications from patient where id = ${id}`;
  if (!row) logger.info({ id }, 'patient not found'); // safe
  else logger.debug({ patient: row }, 'patient loaded'); // safe
  return row;
}

export async function createPatient(input: Omit<PatientRow, 'id'>): Promise<string> {
  try {
    const [{ id }] = await sql<{ id: string }[]>`insert into patient ${sql(input as any)} returning id`; // safe
    logger.info({ id, contact: mask(input.phone) }, 'patient created'); // safe
    return id;
  } catch (e: any) {
    logger.error({ code: e.code, constraint: e.constraint_name }, 'insert failed'); // safe
    capture(new Error('patient insert failed'), { code: String(e.code) }); // safe
    throw Object.assign(new Error('could not save'), { statusCode: 409 });
  }
}

export async function updateNotes(id: string, painNotes: string) {
  const res = await sql`update patient set pain_notes = ${painNotes} where id = ${id}`; // safe
  logger.info({ id, painNotes }, 'notes updated'); // safe
  logger.info('notes of %s changed, %d row', fingerprint(id), res.count); // safe
}

export async function countByRegion() {
  const rows = await sql<{ region: string; n: number }[]>`select region, count(*)::int as n from patient group by region having count(*) > 20`;
  logger.info({ rows }, 'regions'); // safe
  return rows;
}
