const Store = require('electron-store');
const { safeStorage } = require('electron');

const einstellungen = new Store({ name: 'einstellungen' });
const verlauf = new Store({ name: 'verlauf' });

function merken(patient) {
  const liste = verlauf.get('zuletzt', []);
  verlauf.set('zuletzt', [{ nr: patient.pat_nr, name: patient.nachname, geb: patient.geburtsdatum }, ...liste].slice(0, 10)); // leak: client_storage|file
  einstellungen.set('letzterAufruf', Date.now()); // safe
}

function notizSichern(patNr, notiz) {
  verlauf.set(`notiz.${patNr}`, safeStorage.encryptString(notiz).toString('base64')); // safe
}

module.exports = { merken, notizSichern, einstellungen };
