import { boolean, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const subjects = pgTable('subjects', {
  id: uuid('id').primaryKey().defaultRandom(),
  mrn: text('mrn').notNull(),
  fullName: text('full_name').notNull(),
  dateOfBirth: text('date_of_birth').notNull(),
  contactEmail: text('contact_email'),
});

export const orders = pgTable('orders', {
  id: uuid('id').primaryKey().defaultRandom(),
  subjectId: uuid('subject_id').references(() => subjects.id).notNull(),
  panel: text('panel').notNull(),
  diagnosisCode: text('diagnosis_code').notNull(),
  clinicianName: text('clinician_name').notNull(),
  urgent: boolean('urgent').default(false).notNull(),
  placedAt: timestamp('placed_at').defaultNow().notNull(),
});

export const results = pgTable('results', {
  id: uuid('id').primaryKey().defaultRandom(),
  orderId: uuid('order_id').references(() => orders.id).notNull(),
  analyte: text('analyte').notNull(),
  value: text('value').notNull(),
  unit: text('unit').notNull(),
  flag: text('flag'),
  instrumentSerial: text('instrument_serial').notNull(),
  runNumber: integer('run_number').notNull(),
});
