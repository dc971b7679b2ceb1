import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Fill, ShelfItem } from '~/types/pharmacy';

interface Database {
  fills_view: Fill;
  shelf: ShelfItem;
}

let instance: Kysely<Database> | undefined;

export function useDb() {
  const { databaseUrl } = useRuntimeConfig();
  instance ??= new Kysely<Database>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: databaseUrl, ssl: { rejectUnauthorized: true } }) }),
  });
  return instance;
}
