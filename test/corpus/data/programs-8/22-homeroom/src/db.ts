import { date, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';

export const pupils = pgTable('pupils', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  dateOfBirth: date('date_of_birth'),
  guardianEmail: text('guardian_email'),
  classId: uuid('class_id'),
});

export const assessments = pgTable('assessments', { id: uuid('id').primaryKey(), pupilId: uuid('pupil_id'), subject: text('subject'), score: integer('score'), remarks: text('remarks') });

export type Pupil = typeof pupils.$inferSelect;
export type Assessment = typeof assessments.$inferSelect;
