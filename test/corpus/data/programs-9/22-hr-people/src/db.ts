import { date, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

export const members = pgTable('members', {
  id: uuid('id').primaryKey().defaultRandom(),
  fullName: text('full_name').notNull(),
  email: text('email').notNull(),
  phone: text('phone'),
  birthday: date('birthday'),
  team: text('team'),
  manager: text('manager'),
  salary: integer('salary'),
});

export const reviews = pgTable('reviews', {
  id: uuid('id').primaryKey().defaultRandom(),
  memberId: uuid('member_id').references(() => members.id),
  assessment: text('assessment'),
  plan: text('plan'),
  notes: text('notes'),
});

export type Member = typeof members.$inferSelect;
export const db = drizzle(postgres(process.env.DATABASE_URL!, { ssl: 'require' }));
