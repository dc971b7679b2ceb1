import { Kysely, PostgresDialect, type Generated } from 'kysely';
import pg from 'pg';

export interface ResidentTable {
  id: Generated<string>;
  full_name: string;
  date_of_birth: string;
  room: string;
  primary_illness: string;
  prognosis_weeks: number | null;
  dnr: boolean;
  faith: string | null;
}

export interface ContactTable {
  id: Generated<string>;
  resident_id: string;
  relation: string;
  email: string;
  phone: string | null;
}

export interface VisitTable {
  id: Generated<string>;
  resident_id: string;
  carer_id: string;
  pain_score: number;
  morphine_mg: number;
  narrative: string;
  at: Generated<Date>;
}

export interface Schema {
  resident: ResidentTable;
  contact: ContactTable;
  visit: VisitTable;
}

export const kdb = new Kysely<Schema>({
  dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: process.env.PG_URL, ssl: { rejectUnauthorized: true } }) }),
});

export const findResident = (id: string) => kdb.selectFrom('resident').selectAll().where('id', '=', id).executeTakeFirst();
export const familyOf = (residentId: string) => kdb.selectFrom('contact').selectAll().where('resident_id', '=', residentId).execute();
