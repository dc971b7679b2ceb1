import { date, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

export const db = drizzle(postgres(process.env.PG_URL!, { ssl: 'verify-full' }));

export const donors = pgTable('donors', {
  id: uuid('id').primaryKey().defaultRandom(),
  legalName: text('legal_name').notNull(),
  birthDate: date('birth_date').notNull(),
  email: text('email').notNull(),
});

export const genotypes = pgTable('genotypes', {
  id: uuid('id').primaryKey().defaultRandom(),
  donorId: uuid('donor_id').notNull(),
  gene: text('gene').notNull(),
  variant: text('variant').notNull(),
  pathogenicity: text('pathogenicity').notNull(),
});

export const kits = pgTable('kits', {
  sku: text('sku').primaryKey(),
  title: text('title').notNull(),
  cents: integer('cents').notNull(),
  attrs: jsonb('attrs'),
});

export type Donor = typeof donors.$inferSelect;
export type Genotype = typeof genotypes.$inferSelect;
