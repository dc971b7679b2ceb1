'use strict';
const pino = require('pino');

const registro = pino({
  name: 'ricette',
  redact: { paths: ['codiceFiscale', 'assistito.codiceFiscale', 'telefono'], censor: '[omesso]' },
});

function segnala(evento, dettagli) {
  registro.info(dettagli, evento); // leak: log
}

module.exports = { registro, segnala };
