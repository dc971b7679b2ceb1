'use strict';
const mysql = require('mysql2/promise');
const axios = require('axios');
const { forComponent } = require('./log');

const log = forComponent('results');
const pool = mysql.createPool(process.env.DB_URL);

async function store(msg) {
  const t0 = Date.now();
  const [person] = await pool.execute('SELECT person_id FROM persons WHERE mrn = ?', [msg.pid.mrn]); // safe
  let personId = person[0] && person[0].person_id;
  if (!personId) {
    log.note('no match in index, creating', { mrn: msg.pid.mrn, name: `${msg.pid.given} ${msg.pid.family}`, born: msg.pid.born }); // leak: log
    const [ins] = await pool.execute('INSERT INTO persons (mrn, family, given, born) VALUES (?, ?, ?, ?)', [msg.pid.mrn, msg.pid.family, msg.pid.given, msg.pid.born]); // safe
    personId = ins.insertId;
  }
  for (const o of msg.obx) {
    await pool.execute('INSERT INTO observations (person_id, code, value, unit, flag) VALUES (?, ?, ?, ?, ?)', [personId, o.code, o.value, o.unit, o.flag]); // safe
  }
  return { rows: msg.obx.length, ms: Date.now() - t0, personId };
}

async function latestFor(personId) {
  const [rows] = await pool.query(
    `SELECT p.family, p.given, p.born, o.code, o.value, o.unit, o.flag, o.observed_at
       FROM observations o JOIN persons p USING (person_id)
      WHERE o.person_id = ? ORDER BY o.observed_at DESC LIMIT 50`,
    [personId],
  );
  return rows;
}

async function forward(msg) {
  const target = process.env.LEGACY_HOST;
  await axios.post(`http://${target}:8085/inbound/oru`, { person: msg.pid, results: msg.obx }); // leak: plaintext
  log.note('forwarded', { controlId: msg.controlId, target, n: msg.obx.length }); // safe
}

module.exports = { store, latestFor, forward };
