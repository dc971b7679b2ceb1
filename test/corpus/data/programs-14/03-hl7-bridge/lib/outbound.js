'use strict';

const fetch = require('node-fetch');
const { IncomingWebhook } = require('@slack/webhook');
const pino = require('pino');

const log = pino({ name: 'hl7-bridge:outbound' });
const FHIR_BASE = process.env.FHIR_BASE_URL;
const slack = new IncomingWebhook(process.env.SLACK_WEBHOOK_URL);

exports.postToFhirServer = async function postToFhirServer(type, resource) {
  const res = await fetch(`${FHIR_BASE}/${type}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/fhir+json' },
    body: JSON.stringify(resource), // safe
  });
  log.info({ type, status: res.status }, 'fhir post'); // safe
  return res.headers.get('location');
};

exports.alertCritical = async function alertCritical(patient, critical) {
  const lines = critical.map((r) => `${r.code}: ${r.value} ${r.units}`);
  await slack.send({ text: `Critical lab for ${patient.name} (MRN ${patient.mrn})\n${lines.join('\n')}` }); // leak: messaging
};

exports.notifyAdmission = async function notifyAdmission(message) {
  await fetch('http://bedboard.partner-hospital.example/admissions', { // leak: transport
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ward: message.ward, name: message.patient.name, mrn: message.patient.mrn, diagnoses: message.diagnoses }),
  });
  log.info({ ward: message.ward }, 'bed board notified'); // safe
};

exports.notifyOps = async function notifyOps(queue, depth) {
  if (depth > 500) {
    await slack.send({ text: `Queue ${queue} has ${depth} messages waiting` }); // safe
  }
};

exports.searchRegistry = async function searchRegistry(patient) {
  const url = `https://mpi.region.example/search?ssn=${patient.ssn}&name=${encodeURIComponent(patient.name)}`;
  const res = await fetch(url, { headers: { Authorization: `Bearer ${process.env.MPI_TOKEN}` } }); // leak: url
  if (!res.ok) {
    throw new Error(`MPI search failed with ${res.status}`); // safe
  }
  return res.json();
};
