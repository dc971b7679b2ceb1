import DataLoader from 'dataloader';
import { Kysely, PostgresDialect, type Generated } from 'kysely';
import pg from 'pg';
import { logger } from '../safety/observability.js';

export interface OncologyPatient {
  id: string;
  mrn: string;
  fullName: string;
  birthDate: Date;
  histology: string;
  stage: 'I' | 'II' | 'III' | 'IV';
  notes: string | null;
}

interface VoteTable {
  id: Generated<string>;
  patient_id: string;
  physician_id: string;
  choice: string;
}

interface Database {
  oncology_patients: OncologyPatient;
  board_votes: VoteTable;
}

export const db = new Kysely<Database>({
  dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: true, minVersion: 'TLSv1.2' } }) }),
});

export const patientLoader = () =>
  new DataLoader<string, OncologyPatient>(async (ids) => {
    const rows = await db.selectFrom('oncology_patients').selectAll().where('id', 'in', [...ids]).execute();
    logger.debug({ asked: ids.length, found: rows.length }, 'patients loaded'); // safe
    return ids.map((id) => rows.find((r) => r.id === id) ?? new Error(`record ${id} not found`)); // safe
  });

export async function boardList(day: string) {
  const rows = await db.selectFrom('oncology_patients').select(['id', 'stage']).execute();
  logger.info({ day, cases: rows.length }, 'board list'); // safe
  return rows.map((r) => r.id);
}

export async function castVote(patientId: string, physicianId: string, choice: string) {
  const vote = await db.insertInto('board_votes').values({ patient_id: patientId, physician_id: physicianId, choice }).returning('id').executeTakeFirstOrThrow(); // safe
  logger.info({ voteId: vote.id, physicianId }, 'vote stored'); // safe
  return vote.id;
}
