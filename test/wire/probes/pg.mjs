import pg from 'pg';
import { failed } from '../provoked.mjs';
import { startPostgres } from '../stores.mjs';

const pool = new pg.Pool({ connectionString: await startPostgres() });

export const calls = {
  'query(text, values), value taken': async (mark) => {
    const ssn = mark('taken value');
    await pool.query('INSERT INTO patients (ssn) VALUES ($1)', [ssn]);
    return failed(pool.query('INSERT INTO patients (ssn, name) VALUES ($1, $2)', [ssn, mark('other value')]));
  },
  'query(text, values), wrong kind of a value': (mark) =>
    failed(pool.query('INSERT INTO patients (name, age) VALUES ($1, $2)', [mark('other value'), mark('wrong value')])),
  'query(text with values in it), refused': (mark) => failed(pool.query(`SELECT * FROM nobody WHERE name = '${mark('text')}'`)),
};
