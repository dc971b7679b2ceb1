import { drizzle } from 'drizzle-orm/postgres-js';
import { boolean, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import postgres from 'postgres';

export const clients = pgTable('clients', {
  id: uuid('id').primaryKey().defaultRandom(),
  displayName: text('display_name').notNull(),
  email: text('email').notNull(),
  emergencyContact: text('emergency_contact'),
  insuranceMemberId: text('insurance_member_id'),
  therapistId: uuid('therapist_id').notNull(),
});

export const sessions = pgTable('therapy_sessions', {
  id: uuid('id').primaryKey().defaultRandom(),
  clientId: uuid('client_id').references(() => clients.id),
  startedAt: timestamp('started_at').notNull(),
  minutes: integer('minutes').notNull(),
  progressNote: text('progress_note'),
  riskLevel: integer('risk_level'),
  noShow: boolean('no_show').default(false),
});

export type Client = typeof clients.$inferSelect;
export type Session = typeof sessions.$inferSelect;

export const db = drizzle(postgres(process.env.DATABASE_URL!, { ssl: 'require' }));
