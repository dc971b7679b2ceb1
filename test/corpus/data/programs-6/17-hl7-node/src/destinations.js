import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { Client } from 'basic-ftp';
import log4js from 'log4js';
import { request } from 'undici';
import { WebSocket } from 'ws';
import { toFhir, toObservations } from './fhir.js';

const log = log4js.getLogger('out');

async function fhir(message, { base, token }) {
  const patient = toFhir(message);
  const { statusCode } = await request(`${base}/Patient`, { // safe
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/fhir+json' },
    body: JSON.stringify(patient),
  });
  if (statusCode >= 400) log.warn('fhir refused', statusCode, message.controlId); // safe
  else log.debug('stored', patient.name[0].family, patient.birthDate); // leak: log
}

async function lookup(message, { base }) {
  const { mrn } = message.patient;
  const { body } = await request(`${base}/Patient?identifier=${mrn}&family=${message.patient.last}`); // leak: url
  const bundle = await body.json();
  log.info('lookup', bundle.total); // safe
}

async function ftp(message, { host, user, password }) {
  const client = new Client();
  await client.access({ host, user, password, secure: false });
  await client.uploadFrom(Readable.from([message.raw]), `${message.controlId}.hl7`); // leak: plaintext
  client.close();
}

async function archive(message, { dir }) {
  const out = createWriteStream(`${dir}/${message.patient.last}_${message.controlId}.txt`);
  out.write(message.raw); // leak: file
  out.end();
}

async function board(message, { host }) {
  const socket = new WebSocket(`ws://${host}/board`);
  socket.on('open', () => {
    for (const o of toObservations(message)) socket.send(JSON.stringify({ who: message.patient, ...o })); // leak: plaintext
    socket.close();
  });
}

async function counter(message, { url }) {
  await request(url, { method: 'POST', body: JSON.stringify({ type: message.type, segments: message.kinds().length }) }); // safe
}

export const destinations = { fhir, lookup, ftp, archive, board, counter };
