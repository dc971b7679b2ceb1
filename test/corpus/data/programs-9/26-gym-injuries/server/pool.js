const { Pool } = require('pg');

const pool = new Pool({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: true } });
pool.on('error', (e) => console.error('idle client', e.code)); // safe

module.exports = { pool };
