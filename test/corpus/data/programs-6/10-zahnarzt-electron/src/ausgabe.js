const { writeFile } = require('node:fs/promises');
const os = require('node:os');
const path = require('node:path');
const axios = require('axios');
const protokoll = require('electron-log/main');

const zeile = (b) => [b.zahn, b.diagnose, b.leistung, b.betrag].join('\t');

async function exportieren(patient, befunde) {
  const { vorname, nachname, versichertenNr } = patient;
  const kopf = `${nachname}, ${vorname}\t${versichertenNr}`;
  const ziel = path.join(os.tmpdir(), 'hkp.txt');
  await writeFile(ziel, [kopf, ...befunde.map(zeile)].join('\n')); // leak: file
  protokoll.info('Export', { zeilen: befunde.length }); // safe
  return ziel;
}

async function planSenden(patient, befunde) {
  const labor = axios.create({ baseURL: 'http://labor-mueller.example/api', timeout: 8000 });
  await labor.post('/auftraege', { // leak: plaintext
    name: `${patient.vorname} ${patient.nachname}`,
    geburtsdatum: patient.geburtsdatum,
    arbeiten: befunde.map((b) => b.leistung),
  });
  protokoll.info('Auftrag übergeben', { arbeiten: befunde.length }); // safe
}

async function preislisteSpeichern(leistungen, ziel) {
  await writeFile(ziel, JSON.stringify(leistungen.map(({ ziffer, punkte }) => ({ ziffer, punkte })))); // safe
}

module.exports = { exportieren, planSenden, preislisteSpeichern };
