'use strict';
const archivio = require('./archivio');
const { registro, segnala } = require('./registro');
const consegna = require('./consegna');

class ErroreErogazione extends Error {
  constructor(codice, messaggio) {
    super(messaggio);
    this.codice = codice;
  }
}

async function eroga(nre, operatore) {
  const ricetta = archivio.ricetta(nre);
  if (!ricetta) throw new ErroreErogazione('RIC404', 'ricetta inesistente');
  const paziente = archivio.assistito(ricetta.assistito_id);
  registro.info({ operatore: operatore.matricola, ricetta: ricetta.id }, 'erogazione'); // safe
  registro.info({ codiceFiscale: paziente.codiceFiscale, telefono: paziente.telefono }, 'assistito'); // safe

  if (ricetta.stato === 'erogata') {
    segnala('doppia erogazione', { paziente: paziente.cognome, farmaco: ricetta.farmaco });
    throw new ErroreErogazione('RIC409', 'ricetta già erogata');
  }
  const n = archivio.segna(nre, 'erogata');
  registro.debug('righe aggiornate: ' + n); // safe
  if (ricetta.domicilio) await consegna.prenota(paziente, ricetta);
  return { id: ricetta.id, stato: 'erogata' };
}

function terapieAttive(id) {
  const paziente = archivio.assistito(id);
  const storico = archivio.storico(id).filter((r) => r.stato !== 'scaduta');
  console.log('terapie attive di ' + paziente.nome + ': ' + storico.map((r) => r.farmaco).join(', ')); // leak: log
  console.log('terapie attive: ' + storico.length); // safe
  return storico;
}

module.exports = { eroga, terapieAttive, ErroreErogazione };
