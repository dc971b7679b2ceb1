import knex from 'knex';
import { failed } from '../provoked.mjs';
import { startPostgres } from '../stores.mjs';

const connection = await startPostgres();
const db = knex({ client: 'pg', connection });
const debugging = knex({ client: 'pg', connection, debug: true });
const asynchronous = knex({ client: 'pg', connection, asyncStackTraces: true });

export const calls = {
  'insert, value taken': async (mark) => {
    const ssn = mark('ssn');
    await db('patients').insert({ ssn });
    return failed(db('patients').insert({ ssn, name: mark('name') }));
  },
  'insert, wrong kind of a value': (mark) => failed(db('patients').insert({ name: mark('name'), age: mark('age') })),
  'insert, debug: true': async (mark) => void (await debugging('patients').insert({ name: mark('name') })),
  'insert refused, asyncStackTraces': (mark) => failed(asynchronous('patients').insert({ name: mark('name'), age: 'x' })),
  'insert, no debug': async (mark) => void (await db('patients').insert({ name: mark('name') })),
  "on('query')": async (mark) => {
    db.on('query', ({ sql, bindings }) => console.log(sql, bindings));
    await db('patients').insert({ name: mark('name') });
  },
};
