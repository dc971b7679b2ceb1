import { date, integer, jsonb, numeric, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const subscribers = pgTable('subscribers', {
  id: uuid('id').primaryKey().defaultRandom(),
  memberNumber: text('member_number').notNull(),
  lastName: text('last_name').notNull(),
  firstName: text('first_name').notNull(),
  dob: date('dob').notNull(),
  gender: text('gender'),
  email: text('email'),
  street: text('street'),
  zip: text('zip'),
});

export const claims = pgTable('claims', {
  id: uuid('id').primaryKey().defaultRandom(),
  subscriberId: uuid('subscriber_id').references(() => subscribers.id).notNull(),
  npi: text('npi').notNull(),
  payer: text('payer').notNull(),
  status: text('status').notNull().default('draft'),
  lines: jsonb('lines').$type<ClaimLine[]>().notNull(),
  narrative: text('narrative'),
  total: numeric('total').notNull(),
  createdAt: timestamp('created_at').defaultNow(),
});

export const remits = pgTable('remits', {
  id: uuid('id').primaryKey().defaultRandom(),
  claimId: uuid('claim_id').references(() => claims.id),
  paid: numeric('paid'),
  carc: text('carc'),
  seq: integer('seq'),
});

export interface ClaimLine {
  cdt: string;
  tooth?: string;
  surfaces?: string;
  icd10?: string;
  fee: number;
}

export type Subscriber = typeof subscribers.$inferSelect;
export type Claim = typeof claims.$inferSelect;
