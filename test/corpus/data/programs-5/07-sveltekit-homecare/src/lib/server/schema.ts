import { date, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const residents = pgTable('residents', {
  id: uuid('id').primaryKey().defaultRandom(),
  name: text('name').notNull(),
  birthdate: date('birthdate').notNull(),
  homeAddress: text('home_address').notNull(),
  doorCode: text('door_code'),
  medicaidId: text('medicaid_id').notNull(),
  primaryDiagnosis: text('primary_diagnosis').notNull(),
});

export const aides = pgTable('aides', {
  id: uuid('id').primaryKey().defaultRandom(),
  name: text('name').notNull(),
  badge: text('badge').notNull(),
});

export const visits = pgTable('visits', {
  id: uuid('id').primaryKey().defaultRandom(),
  residentId: uuid('resident_id').references(() => residents.id).notNull(),
  aideId: uuid('aide_id').references(() => aides.id).notNull(),
  startsAt: timestamp('starts_at').notNull(),
  systolic: integer('systolic'),
  diastolic: integer('diastolic'),
  careNote: text('care_note'),
});
