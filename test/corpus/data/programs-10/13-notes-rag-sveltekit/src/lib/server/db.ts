import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';

interface NoteTable {
  note_id: string;
  patient_id: string;
  author_id: string;
  kind: 'progress' | 'discharge' | 'consult';
  body: string;
  written_at: Date;
}

interface PatientTable {
  patient_id: string;
  mrn: string;
  full_name: string;
  dob: string;
  problem_list: string[];
}

interface IndexRun {
  run_id: string;
  notes: number;
  failed: number;
}

export const db = new Kysely<{ note: NoteTable; patient: PatientTable; index_run: IndexRun }>({
  dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: process.env.DATABASE_URL }) }),
});

export const notesToIndex = (since: Date) =>
  db
    .selectFrom('note')
    .innerJoin('patient', 'patient.patient_id', 'note.patient_id')
    .where('note.written_at', '>', since)
    .select(['note.note_id', 'note.kind', 'note.body', 'patient.patient_id', 'patient.full_name', 'patient.mrn'])
    .execute();

export const patientOf = (id: string) => db.selectFrom('patient').selectAll().where('patient_id', '=', id).executeTakeFirst();
