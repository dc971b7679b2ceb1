const knex = require('knex');

module.exports = knex({
  client: 'mysql2',
  connection: {
    host: process.env.DB_HOST,
    user: process.env.DB_USER,
    password: process.env.DB_PASS,
    database: 'openward',
    ssl: { minVersion: 'TLSv1.2' },
  },
  pool: { min: 1, max: 8 },
});
