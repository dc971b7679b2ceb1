import { DrizzleQueryError } from 'drizzle-orm/errors';
import { drizzle } from 'drizzle-orm/pg-proxy';
import { pgTable, text } from 'drizzle-orm/pg-core';

const patients = pgTable('patients', { name: text('name'), ssn: text('ssn') });
const refused = async () => {
  throw new Error('duplicate key value violates unique constraint');
};
void DrizzleQueryError;

export const calls = {
  'insert, refused': (mark) =>
    drizzle(refused)
      .insert(patients)
      .values({ name: mark('values.name') })
      .then(
        () => undefined,
        (error) => error,
      ),
  'select with a condition, logger': (mark) =>
    drizzle(async () => ({ rows: [] }), { logger: true })
      .insert(patients)
      .values({ name: mark('values.name') })
      .then(() => undefined),
};
