import { boolean, date, integer, jsonb, pgTable, serial, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const participants = pgTable('participants', {
  id: uuid('id').primaryKey().defaultRandom(),
  studyCode: text('study_code').notNull(),
  screeningNumber: integer('screening_number').notNull(),
  initials: text('initials').notNull(),
  fullName: text('full_name').notNull(),
  dateOfBirth: date('date_of_birth').notNull(),
  email: text('email'),
  hospitalNumber: text('hospital_number'),
  consentedAt: timestamp('consented_at'),
  arm: text('arm'),
});

export const forms = pgTable('forms', {
  id: serial('id').primaryKey(),
  participantId: uuid('participant_id').references(() => participants.id),
  visit: text('visit').notNull(),
  answers: jsonb('answers').$type<Record<string, unknown>>().notNull(),
  locked: boolean('locked').default(false),
});

export const adverseEvents = pgTable('adverse_events', {
  id: serial('id').primaryKey(),
  participantId: uuid('participant_id').references(() => participants.id),
  meddraTerm: text('meddra_term').notNull(),
  narrative: text('narrative').notNull(),
  serious: boolean('serious').notNull(),
});
