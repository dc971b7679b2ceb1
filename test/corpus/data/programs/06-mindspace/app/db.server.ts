import { drizzle } from 'drizzle-orm/postgres-js';
import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import postgres from 'postgres';

export const db = drizzle(postgres(process.env.DATABASE_URL!, { ssl: 'verify-full' }));

export const clients = pgTable('therapy_clients', {
  id: uuid('id').primaryKey(),
  fullName: text('full_name').notNull(),
  email: text('email').notNull(),
  presentingProblem: text('presenting_problem'),
});

export const sessionNotes = pgTable('session_notes', {
  id: uuid('id').primaryKey(),
  clientId: uuid('client_id').notNull(),
  therapistId: uuid('therapist_id').notNull(),
  note: text('note').notNull(),
  riskLevel: text('risk_level'),
  createdAt: timestamp('created_at').defaultNow(),
});
