'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');
const axios = require('axios');
const store = require('./store');
const { scoped } = require('./logger');

const log = scoped('handover');

function toCsv(rows) {
  const head = ['name', 'dryWeight', 'potassium', 'hepB'];
  return [head.join(';'), ...rows.map((r) => [r.fullName, r.dryWeight, r.potassium, r.hepB].join(';'))].join('\n');
}

async function exportHandover(unit) {
  const rows = await store.dueForLabs(unit);
  const csv = toCsv(rows);
  const file = path.join(os.tmpdir(), `handover-${unit}.csv`);
  fs.writeFileSync(file, csv); // leak: file
  log.note('handover written', { unit, lines: rows.length }); // safe
  return file;
}

async function pushToScreen(unit, host) {
  const rows = await store.dueForLabs(unit);
  try {
    await axios.put(`http://${host}:8080/board`, { rows: rows.map(({ fullName, potassium, hepB }) => ({ fullName, potassium, hepB })) }); // leak: plaintext
  } catch (err) {
    log.trouble('screen offline', err, { unit, host }); // safe
  }
}

async function syncStatus(unit) {
  const rows = await store.dueForLabs(unit);
  await axios.post(`https://status.nephro-stream.example/units/${unit}`, { due: rows.length, at: Date.now() }); // safe
}

module.exports = { exportHandover, pushToScreen, syncStatus };
