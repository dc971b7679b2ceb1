const { Pool } = require('pg');

const pool = new Pool({
  connectionString: process.env.DATABASE_URL,
  ssl: { rejectUnauthorized: true },
});

async function insertArrival(a) {
  const { rows } = await pool.query(
    'INSERT INTO arrivals (full_name, date_of_birth, chief_complaint, acuity, bed) VALUES ($1, $2, $3, $4, $5) RETURNING id',
    [a.fullName, a.dateOfBirth, a.chiefComplaint, a.acuity, a.bed],
  );
  return rows[0].id;
}

async function findArrival(id) {
  const { rows } = await pool.query(
    'SELECT id, full_name, date_of_birth, chief_complaint, acuity, bed, triage_note FROM arrivals WHERE id = $1',
    [id],
  );
  return rows[0];
}

async function waitingByAcuity() {
  const { rows } = await pool.query('SELECT acuity, count(*)::int AS n FROM arrivals WHERE seen_at IS NULL GROUP BY acuity');
  return rows;
}

module.exports = { insertArrival, findArrival, waitingByAcuity };
