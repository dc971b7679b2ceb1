import { date, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const clients = pgTable('rehab_clients', {
  id: uuid('id').primaryKey().defaultRandom(),
  fullName: text('full_name').notNull(),
  dob: date('dob').notNull(),
  injury: text('injury').notNull(),
  referringPhysician: text('referring_physician'),
  phone: text('phone'),
});

export const sessions = pgTable('therapy_sessions', {
  id: uuid('id').primaryKey().defaultRandom(),
  clientId: uuid('client_id').references(() => clients.id).notNull(),
  therapistId: uuid('therapist_id').notNull(),
  soapNote: text('soap_note').notNull(),
  painScore: integer('pain_score'),
  romDegrees: integer('rom_degrees'),
  heldAt: timestamp('held_at').notNull(),
});

export const exercises = pgTable('exercise_library', {
  code: text('code').primaryKey(),
  title: text('title').notNull(),
  videoUrl: text('video_url').notNull(),
});

export type Client = typeof clients.$inferSelect;
export type Session = typeof sessions.$inferSelect;
export type Exercise = typeof exercises.$inferSelect;
