'use strict';
const Database = require('better-sqlite3');
const db = new Database(process.env.ARCHIVIO || ':memory:');

const perNre = db.prepare('SELECT * FROM ricette WHERE nre = ?');
const perAssistito = db.prepare('SELECT * FROM ricette WHERE assistito_id = ? ORDER BY data DESC');
const assistito = db.prepare('SELECT id, nome, cognome, codice_fiscale AS codiceFiscale, telefono, patologia FROM assistiti WHERE id = ?');
const giacenze = db.prepare('SELECT aic, quantita FROM magazzino WHERE quantita < soglia');
const segna = db.prepare('UPDATE ricette SET stato = ? WHERE nre = ?');

module.exports = {
  ricetta: (nre) => perNre.get(nre),
  storico: (id) => perAssistito.all(id),
  assistito: (id) => assistito.get(id),
  sottoScorta: () => giacenze.all(),
  segna: (nre, stato) => segna.run(stato, nre).changes,
};
