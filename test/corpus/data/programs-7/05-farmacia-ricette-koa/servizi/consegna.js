'use strict';
const axios = require('axios');
const { registro } = require('./registro');

const corriere = axios.create({ baseURL: 'https://api.onfleet.com/v2', auth: { username: process.env.ONFLEET_KEY } });

function etichetta(paziente, ricetta) {
  return { destinatario: `${paziente.nome} ${paziente.cognome}`, telefono: paziente.telefono, contenuto: ricetta.farmaco };
}

async function prenota(paziente, ricetta) {
  const colli = await corriere.post('/tasks', { notes: JSON.stringify(etichetta(paziente, ricetta)) }); // leak: third_party|messaging
  registro.info({ consegna: colli.data.id, esito: colli.status }, 'consegna prenotata'); // safe
  return colli.data.id;
}

async function stato(idConsegna) {
  const r = await corriere.get('/tasks/' + idConsegna); // safe
  return r.data.state;
}

module.exports = { prenota, stato };
