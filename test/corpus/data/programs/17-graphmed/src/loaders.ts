import DataLoader from 'dataloader';
import knex from 'knex';

export const db = knex({ client: 'mysql2', connection: { uri: process.env.MYSQL_URL, ssl: { minVersion: 'TLSv1.2' } } });

export interface PatientRow {
  id: string;
  full_name: string;
  birth_date: string;
}

export interface AllergyRow {
  patient_id: string;
  substance: string;
  severity: string;
}

export const createLoaders = () => ({
  patient: new DataLoader<string, PatientRow | null>(async (ids) => {
    const rows = await db<PatientRow>('patients').whereIn('id', ids as string[]);
    console.log('patient loader', ids.length, rows.length); // safe
    const missing = ids.filter((id) => !rows.some((r) => r.id === id));
    if (missing.length) console.warn('unknown patient ids', missing); // safe
    return ids.map((id) => rows.find((r) => r.id === id) ?? null);
  }),
  allergies: new DataLoader<string, AllergyRow[]>(async (ids) => {
    const rows = await db<AllergyRow>('allergies').whereIn('patient_id', ids as string[]);
    console.table(rows); // leak: log
    return ids.map((id) => rows.filter((r) => r.patient_id === id));
  }),
});

export type Loaders = ReturnType<typeof createLoaders>;
