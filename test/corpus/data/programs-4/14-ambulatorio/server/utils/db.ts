import { Kysely, MysqlDialect } from 'kysely';
import { createPool } from 'mysql2';
import type { Appuntamento, Paziente, Prestazione, Referto } from '~/types/clinica';

interface Schema {
  pazienti: Paziente;
  referti: Referto;
  appuntamenti: Appuntamento;
  prestazioni: Prestazione;
}

export const db = new Kysely<Schema>({
  dialect: new MysqlDialect({ pool: createPool({ uri: process.env.DATABASE_URL, ssl: { minVersion: 'TLSv1.2' } }) }),
});

export const paziente = (id: number) => db.selectFrom('pazienti').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
export const referto = (id: number) => db.selectFrom('referti').selectAll().where('id', '=', id).executeTakeFirst();
