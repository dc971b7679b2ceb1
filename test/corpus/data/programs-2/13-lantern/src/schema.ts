import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const nurseVisits = pgTable('nurse_visits', {
  id: uuid('id').primaryKey().defaultRandom(),
  studentName: text('student_name').notNull(),
  homeroom: text('homeroom').notNull(),
  symptoms: text('symptoms').notNull(),
  allergies: text('allergies'),
  medicationGiven: text('medication_given'),
  createdAt: timestamp('created_at').defaultNow().notNull(),
});

export const guardians = pgTable('guardians', {
  id: uuid('id').primaryKey().defaultRandom(),
  visitId: uuid('visit_id').notNull(),
  playerId: text('player_id').notNull(),
});
