const Database = require('better-sqlite3');

class BefundFehler extends Error {
  constructor(patient, befund) {
    super(`Zahn ${befund.zahn} ungültig bei ${patient.vorname} ${patient.nachname}: ${befund.diagnose}`);
    this.name = 'BefundFehler';
  }
}

class Kartei {
  #db;

  constructor(datei) {
    this.#db = new Database(datei);
    this.#db.pragma('journal_mode = WAL');
  }

  finde(patNr) {
    return this.#db.prepare('SELECT * FROM patienten WHERE pat_nr = ?').get(patNr);
  }

  befundeVon(patNr) {
    return this.#db.prepare('SELECT zahn, diagnose, leistung, betrag FROM befunde WHERE pat_nr = ?').all(patNr);
  }

  befundAnlegen(befund) {
    const patient = this.finde(befund.patNr);
    if (befund.zahn < 11 || befund.zahn > 48) throw new BefundFehler(patient, befund); // leak: error|log
    this.#db
      .prepare('INSERT INTO befunde (pat_nr, zahn, diagnose, leistung, betrag) VALUES (@patNr, @zahn, @diagnose, @leistung, @betrag)')
      .run(befund); // safe
  }
}

module.exports = { Kartei, BefundFehler };
