const mysql = require('mysql2/promise');
const config = require('./config');

const pool = mysql.createPool(config.mysql);

async function upsert(msg) {
  const { patient, visit } = msg;
  await pool.execute('replace into census (mrn, family, given, birth_date, ward, visit_number) values (?,?,?,?,?,?)', [
    patient.mrn,
    patient.family,
    patient.given,
    patient.birthDate,
    visit.ward,
    visit.number,
  ]);
  const [[row]] = await pool.execute('select uuid from census where mrn = ?', [patient.mrn]);
  return row.uuid;
}

async function wardCount(ward) {
  const [[row]] = await pool.execute('select count(*) as n from census where ward = ?', [ward]);
  return row.n;
}

module.exports = { upsert, wardCount };
