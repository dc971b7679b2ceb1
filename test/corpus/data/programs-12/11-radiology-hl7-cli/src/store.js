'use strict';

const Database = require('better-sqlite3');
const crypto = require('crypto');

const db = new Database(process.env.RADBRIDGE_DB || '/var/lib/radbridge/reports.db');
db.exec('CREATE TABLE IF NOT EXISTS reports (accession TEXT PRIMARY KEY, mrn TEXT, family TEXT, impression TEXT, critical INTEGER)'); // safe

const insert = db.prepare('INSERT OR REPLACE INTO reports VALUES (@accession, @mrn, @family, @impression, @critical)');
const hash = (v) => crypto.createHmac('sha256', process.env.PSEUDO_KEY).update(v).digest('hex').slice(0, 16);

function save(patient, report) {
  const { changes } = insert.run({ accession: report.accession, mrn: patient.mrn, family: patient.family, impression: report.impression, critical: report.critical ? 1 : 0 }); // safe
  console.log('rows changed', changes); // safe
}

function stats() {
  return db.prepare('SELECT COUNT(*) AS total, SUM(critical) AS critical FROM reports').get(); // safe
}

function all() {
  return db.prepare('SELECT * FROM reports').all(); // safe
}

module.exports = { save, stats, all, hash };
