import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import DataLoader from 'dataloader';
import log from 'loglevel';

export interface Student { id: string; name: string; email: string; major: string; gpa: number }
export interface Course { id: string; title: string; seats: number }
export interface CounselingVisit { id: string; student_id: string; concern: string; risk_level: number; note: string }

interface Tables { students: Student; courses: Course; counseling_visits: CounselingVisit; enrollments: { course_id: string; student_id: string } }

export const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: process.env.DATABASE_URL }) }) });

export const studentLoader = () =>
  new DataLoader<string, Student | undefined>(async (ids) => {
    const rows = await db.selectFrom('students').selectAll().where('id', 'in', ids as string[]).execute(); // safe
    log.debug('students loaded', rows.length); // safe
    return ids.map((id) => rows.find((r) => r.id === id));
  });

export const visitById = (id: string) => db.selectFrom('counseling_visits').selectAll().where('id', '=', id).executeTakeFirst(); // safe
