import { drizzle } from 'drizzle-orm/postgres-js';
import { boolean, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { desc, eq } from 'drizzle-orm';
import postgres from 'postgres';

export const patients = pgTable('patients', {
  id: uuid('id').primaryKey().defaultRandom(),
  name: text('name').notNull(),
  email: text('email').notNull(),
  birthDate: text('birth_date').notNull(),
  skinType: integer('skin_type'),
});

export const visits = pgTable('visits', {
  id: uuid('id').primaryKey().defaultRandom(),
  patientId: uuid('patient_id').notNull().references(() => patients.id),
  complaint: text('complaint').notNull(),
  photos: jsonb('photos').$type<string[]>().notNull().default([]),
  diagnosis: text('diagnosis'),
  urgent: boolean('urgent').notNull().default(false),
  createdAt: timestamp('created_at').defaultNow(),
});

const sql = postgres(process.env.DATABASE_URL!, { ssl: 'verify-full' });
export const db = drizzle(sql, { schema: { patients, visits } });

export async function loadVisit(id: string) {
  const [row] = await db.select().from(visits).innerJoin(patients, eq(visits.patientId, patients.id)).where(eq(visits.id, id));
  if (!row) {
    console.warn('visit missing', id); // safe
    return null;
  }
  return { ...row.visits, patient: row.patients };
}

export async function latestVisits(limit = 20) {
  const rows = await db.select().from(visits).orderBy(desc(visits.createdAt)).limit(limit);
  console.debug('latest visits', rows.length); // safe
  return rows;
}

export type Visit = NonNullable<Awaited<ReturnType<typeof loadVisit>>>;
