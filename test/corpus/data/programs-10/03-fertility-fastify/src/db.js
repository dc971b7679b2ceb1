import createKnex from 'knex';

export const knex = createKnex({
  client: 'pg',
  connection: process.env.DATABASE_URL,
  pool: { min: 1, max: 8 },
});

knex.on('query-error', (error, query) => {
  console.error('query failed', error.code, query.sql); // safe
});

export const tables = {
  couples: 'couples',
  cycles: 'ivf_cycles',
  scans: 'follicle_scans',
  embryos: 'embryos',
};
