import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import * as schema from './schema.js';

export const db = drizzle(postgres(process.env.DATABASE_URL!, { ssl: 'verify-full' }), { schema });

export const memberById = async (id: string) => (await db.select().from(schema.members).where(eq(schema.members.id, id)))[0];

export const workerById = async (id: string) => (await db.select().from(schema.workers).where(eq(schema.workers.id, id)))[0];

export const caseload = (workerId: string) =>
  db
    .select({ assignment: schema.assignments, member: schema.members })
    .from(schema.assignments)
    .innerJoin(schema.members, eq(schema.assignments.memberId, schema.members.id))
    .where(eq(schema.assignments.workerId, workerId));
