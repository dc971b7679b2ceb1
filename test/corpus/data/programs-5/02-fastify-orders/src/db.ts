import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import * as schema from './schema.js';

const client = postgres(process.env.DATABASE_URL!, { ssl: 'verify-full' });
export const db = drizzle(client, { schema });

export async function orderWithSubject(orderId: string) {
  const [row] = await db
    .select()
    .from(schema.orders)
    .innerJoin(schema.subjects, eq(schema.orders.subjectId, schema.subjects.id))
    .where(eq(schema.orders.id, orderId));
  return row;
}

export function resultsFor(orderId: string) {
  return db.select().from(schema.results).where(eq(schema.results.orderId, orderId));
}

export async function subjectByMrn(mrn: string) {
  const [row] = await db.select().from(schema.subjects).where(eq(schema.subjects.mrn, mrn));
  return row;
}
