const { net } = require('electron');
const { EventEmitter } = require('node:events');
const protokoll = require('electron-log/main');

const ENDPUNKT = 'https://abgleich.praxis-desktop.example/v1';

class Abgleich extends EventEmitter {
  #warteschlange = [];

  constructor(kartei) {
    super();
    this.kartei = kartei;
    this.on('fehlschlag', (auftrag, grund) => {
      protokoll.error('Abgleich fehlgeschlagen', grund); // safe
      protokoll.error('Auftrag', auftrag); // leak: log
    });
    this.on('leer', () => protokoll.info('Warteschlange leer')); // safe
  }

  einreihen(patNr) {
    const patient = this.kartei.finde(patNr);
    this.#warteschlange.push({ versuch: 0, inhalt: { ...patient, befunde: this.kartei.befundeVon(patNr) } });
    return this;
  }

  async abarbeiten() {
    while (this.#warteschlange.length > 0) {
      const auftrag = this.#warteschlange.shift();
      const antwort = await net.fetch(`${ENDPUNKT}/akten`, { method: 'POST', body: JSON.stringify(auftrag.inhalt) });
      if (antwort.ok) continue;
      auftrag.versuch += 1;
      if (auftrag.versuch < 3) this.#warteschlange.push(auftrag);
      else this.emit('fehlschlag', auftrag.inhalt, antwort.status);
    }
    this.emit('leer');
  }

  async suchen(nachname, geburtsdatum) {
    const antwort = await net.fetch(`${ENDPUNKT}/suche?name=${encodeURIComponent(nachname)}&geb=${geburtsdatum}`); // leak: url
    const treffer = await antwort.json();
    protokoll.info('Treffer', treffer.length); // safe
    return treffer;
  }
}

module.exports = { Abgleich };
