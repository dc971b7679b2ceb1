const knex = require('knex');

const db = knex({
  client: 'pg',
  connection: { connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: true } },
  pool: { min: 2, max: 10 },
});

module.exports = db;
