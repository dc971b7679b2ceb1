import { integer, pgTable, text, timestamp, uuid, boolean } from 'drizzle-orm/pg-core';

export const members = pgTable('members', {
  id: uuid('id').primaryKey().defaultRandom(),
  legalName: text('legal_name').notNull(),
  preferredName: text('preferred_name'),
  mobile: text('mobile').notNull(),
  ssnLast4: text('ssn_last4'),
  primarySubstance: text('primary_substance').notNull(),
  matMedication: text('mat_medication'),
  dosageMg: integer('dosage_mg'),
  consentOnFile: boolean('consent_on_file').default(false),
});

export const screens = pgTable('urine_screens', {
  id: uuid('id').primaryKey().defaultRandom(),
  memberId: uuid('member_id').notNull().references(() => members.id),
  collectedAt: timestamp('collected_at').notNull(),
  panel: text('panel').notNull(),
  outcome: text('outcome').notNull(),
});

export type Member = typeof members.$inferSelect;
export type Screen = typeof screens.$inferSelect;
