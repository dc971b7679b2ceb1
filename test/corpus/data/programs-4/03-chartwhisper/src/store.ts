import postgres from 'postgres';
import type { DraftResult, Encounter } from './types.js';

const sql = postgres(process.env.DATABASE_URL!, { ssl: 'verify-full', max: 10 });

export const encounters = {
  async byId(id: string): Promise<Encounter | null> {
    const rows = await sql<Encounter[]>`
      select id, clinician_id as "clinicianId", patient_name as "patientName", patient_dob as "patientDob",
             medications, allergies, started_at as "startedAt"
      from encounters where id = ${id}`;
    return rows[0] ?? null;
  },

  async saveDraft(id: string, draft: DraftResult) {
    await sql`insert into drafts ${sql({ encounter_id: id, note: JSON.stringify(draft.note), model: draft.model })}`;
  },

  async pendingCount() {
    const [row] = await sql<{ n: number }[]>`select count(*)::int as n from drafts where reviewed_at is null`;
    return row.n;
  },
};
