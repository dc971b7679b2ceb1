'use strict';
const MistralClient = require('@mistralai/mistralai').default;
const archivio = require('./archivio');

const modello = new MistralClient(process.env.MISTRAL_API_KEY);

function contesto(id) {
  const p = archivio.assistito(id);
  const farmaci = archivio.storico(id).map((r) => r.farmaco);
  return `Paziente ${p.nome} ${p.cognome}, patologia: ${p.patologia}. Farmaci: ${farmaci.join(', ')}.`;
}

async function controlla(id) {
  const risposta = await modello.chat({ // leak: ai|third_party
    model: 'mistral-large-2402',
    messages: [{ role: 'user', content: 'Elenca le interazioni. ' + contesto(id) }],
  });
  return risposta.choices[0].message.content;
}

async function foglietto(aic) {
  const risposta = await modello.chat({ // safe
    model: 'mistral-large-2402',
    messages: [{ role: 'user', content: `Riassumi il foglietto illustrativo del prodotto AIC ${aic}.` }],
  });
  return risposta.choices[0].message.content;
}

module.exports = { controlla, foglietto };
