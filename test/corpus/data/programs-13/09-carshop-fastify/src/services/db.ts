import { Kysely, PostgresDialect, type Generated, type Selectable } from 'kysely';
import pg from 'pg';

export interface VehicleTable {
  id: Generated<number>;
  owner_name: string;
  owner_phone: string;
  owner_email: string;
  plate: string;
  vin: string;
  model_year: number;
}

export interface DiagnosisTable {
  id: Generated<number>;
  vehicle_id: number;
  symptoms: string;
  trouble_codes: string[];
  diagnosis: string | null;
  treatment: string | null;
  severity: 'cosmetic' | 'soon' | 'stop-driving';
  mechanic: string;
}

export interface Database { vehicles: VehicleTable; diagnoses: DiagnosisTable }
export type Vehicle = Selectable<VehicleTable>;
export type Diagnosis = Selectable<DiagnosisTable>;

export const db = new Kysely<Database>({
  dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: true } }) }),
  log: (e) => {
    if (e.level === 'error') console.error('sql', e.query.sql, e.queryDurationMillis); // safe
  },
});

export async function vehicleHistory(vehicleId: number) {
  const rows = await db
    .selectFrom('diagnoses')
    .innerJoin('vehicles', 'vehicles.id', 'diagnoses.vehicle_id')
    .selectAll()
    .where('vehicle_id', '=', vehicleId)
    .execute();
  console.log('history', rows.map((r) => r.diagnosis)); // safe
  return rows;
}
