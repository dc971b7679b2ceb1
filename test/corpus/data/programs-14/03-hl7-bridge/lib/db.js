'use strict';

const { Pool } = require('pg');
const pino = require('pino');

const log = pino({ name: 'hl7-bridge:db' });
const pool = new Pool({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: true }, max: 10 });

pool.on('error', (err) => {
  log.error({ code: err.code }, 'idle client error'); // safe
});

exports.upsertPatient = async function upsertPatient(p) {
  const sql = `INSERT INTO patients (mrn, full_name, birth_date, sex, phone, ssn_enc)
    VALUES ($1, $2, $3, $4, $5, pgp_sym_encrypt($6, current_setting('app.key')))
    ON CONFLICT (mrn) DO UPDATE SET full_name = EXCLUDED.full_name, phone = EXCLUDED.phone
    RETURNING id`;
  const params = [p.mrn, p.name, p.birthDate, p.sex, p.phone, p.ssn];
  try {
    const { rows } = await pool.query(sql, params); // safe
    log.info({ id: rows[0].id }, 'patient upserted'); // safe
    return rows[0].id;
  } catch (err) {
    log.error({ code: err.code, params }, 'patient upsert failed'); // leak: log
    throw err;
  }
};

exports.insertResult = async function insertResult(mrn, result) {
  const { rows } = await pool.query('SELECT id FROM patients WHERE mrn = $1', [mrn]); // safe
  if (rows.length === 0) {
    throw new Error(`No patient for result ${result.code}`); // safe
  }
  await pool.query(
    'INSERT INTO results (patient_id, code, value, units, flag) VALUES ($1, $2, $3, $4, $5)',
    [rows[0].id, result.code, result.value, result.units, result.flag],
  );
};

exports.countPatients = async function countPatients() {
  const { rows } = await pool.query('SELECT count(*)::int AS n FROM patients');
  log.info({ patients: rows[0].n }, 'patient count'); // safe
  return rows[0].n;
};

exports.close = () => pool.end();
