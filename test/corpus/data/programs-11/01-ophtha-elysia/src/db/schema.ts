import { pgTable, uuid, text, date, integer, numeric, timestamp, jsonb } from 'drizzle-orm/pg-core';

export const patients = pgTable('patients', {
  id: uuid('id').primaryKey().defaultRandom(),
  givenName: text('given_name').notNull(),
  familyName: text('family_name').notNull(),
  birthDate: date('birth_date').notNull(),
  mobile: text('mobile'),
  insuranceNo: text('insurance_no'),
});

export const exams = pgTable('exams', {
  id: uuid('id').primaryKey().defaultRandom(),
  patientId: uuid('patient_id').references(() => patients.id).notNull(),
  deviceId: text('device_id').notNull(),
  iopLeft: numeric('iop_left'),
  iopRight: numeric('iop_right'),
  cupDisc: numeric('cup_disc_ratio'),
  visualAcuity: jsonb('visual_acuity').$type<{ od: string; os: string }>(),
  impression: text('impression'),
  status: text('status').default('open'),
  takenAt: timestamp('taken_at').defaultNow(),
});

export const devices = pgTable('devices', {
  id: text('id').primaryKey(),
  vendor: text('vendor'),
  model: text('model'),
  firmware: text('firmware'),
  scansTotal: integer('scans_total').default(0),
});

export type Patient = typeof patients.$inferSelect;
export type Exam = typeof exams.$inferSelect;
export type Device = typeof devices.$inferSelect;
