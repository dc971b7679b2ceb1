import postgres from 'postgres';

export const sql = postgres(process.env.DATABASE_URL!, { ssl: 'verify-full', max: 5 });

export interface Intake {
  full_name: string;
  ssn: string;
  birthday: string;
  address: string;
  insurance_no: string;
  conditions: string[];
  smoker: boolean;
}

export async function saveIntake(i: Intake, clinic: string): Promise<string> {
  const [row] = await sql`INSERT INTO intakes ${sql({ ...i, clinic })} RETURNING id`; // safe
  return row.id;
}

export async function recent(clinic: string) {
  return sql`SELECT id, created_at FROM intakes WHERE clinic = ${clinic} ORDER BY created_at DESC LIMIT 20`; // safe
}

export async function doctors(clinic: string) {
  return sql<{ id: string; name: string; room: string }[]>`SELECT id, name, room FROM doctors WHERE clinic = ${clinic}`; // safe
}
