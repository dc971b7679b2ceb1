import knex from 'knex';

const db = knex({ client: 'pg' });

export const calls = {
  'toString of a query': async (mark) =>
    new Error(
      db('patients')
        .where({ name: mark('where') })
        .toString(),
    ),
  'toSQL of a query': async (mark) =>
    new Error(
      db('patients')
        .where({ name: mark('where') })
        .toSQL().sql,
    ),
};
