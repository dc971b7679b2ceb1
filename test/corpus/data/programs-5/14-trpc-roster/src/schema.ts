import { date, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const members = pgTable('members', {
  id: uuid('id').primaryKey().defaultRandom(),
  givenName: text('given_name').notNull(),
  familyName: text('family_name').notNull(),
  bornOn: date('born_on').notNull(),
  ssn: text('ssn'),
  medicaidNumber: text('medicaid_number').notNull(),
  housingStatus: text('housing_status').notNull(),
  icd10: text('icd10').array().notNull(),
});

export const workers = pgTable('workers', {
  id: uuid('id').primaryKey().defaultRandom(),
  name: text('name').notNull(),
  region: text('region').notNull(),
  capacity: integer('capacity').notNull(),
});

export const assignments = pgTable('assignments', {
  id: uuid('id').primaryKey().defaultRandom(),
  memberId: uuid('member_id').references(() => members.id).notNull(),
  workerId: uuid('worker_id').references(() => workers.id).notNull(),
  carePlan: text('care_plan'),
  since: timestamp('since').defaultNow().notNull(),
});
