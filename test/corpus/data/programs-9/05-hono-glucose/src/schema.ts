import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const wearers = sqliteTable('wearers', {
  id: text('id').primaryKey(),
  displayName: text('display_name').notNull(),
  email: text('email').notNull(),
  birthYear: integer('birth_year'),
  diabetesType: text('diabetes_type'),
  careTeamEmail: text('care_team_email'),
});

export const readings = sqliteTable('readings', {
  id: text('id').primaryKey(),
  wearerId: text('wearer_id').references(() => wearers.id),
  mgdl: real('mgdl').notNull(),
  takenAt: integer('taken_at', { mode: 'timestamp' }).notNull(),
  sensorSerial: text('sensor_serial'),
});

export type Wearer = typeof wearers.$inferSelect;
export type Reading = typeof readings.$inferSelect;
