import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';

export interface EncounterRow {
  enc_id: string;
  pt_mrn: string;
  pt_first: string;
  pt_last: string;
  pt_zip: string;
  admit_dt: string;
  discharge_summary: string;
}

interface Schema {
  encounters: EncounterRow;
  departments: { dept_id: string; dept_name: string };
}

export const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: process.env.PG_URL, ssl: { rejectUnauthorized: true } }) }) });

export async function* encounters(from: string, batch = 500): AsyncGenerator<EncounterRow> {
  let last = '';
  for (;;) {
    const rows = await db.selectFrom('encounters').selectAll().where('admit_dt', '>=', from).where('enc_id', '>', last).orderBy('enc_id').limit(batch).execute();
    if (rows.length === 0) return;
    console.error(`batch of ${rows.length}`); // safe
    yield* rows;
    last = rows[rows.length - 1].enc_id;
  }
}
