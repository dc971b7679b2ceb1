import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { Besok, Personal, Vardtagare } from './typer.js';

interface Schema { vardtagare: Vardtagare; besok: Besok; personal: Personal }

export const db = new Kysely<Schema>({
  dialect: new PostgresDialect({ pool: new Pool({ connectionString: process.env.DATABAS_URL, ssl: { rejectUnauthorized: true } }) }),
});

export const hamtaVardtagare = (id: string) =>
  db.selectFrom('vardtagare').selectAll().where('id', '=', id).executeTakeFirst();

export const hamtaBesok = (id: string) =>
  db.selectFrom('besok').selectAll().where('id', '=', id).executeTakeFirst();

export const dagensBesok = (personalId: string) =>
  db.selectFrom('besok').selectAll().where('personalId', '=', personalId).execute();
