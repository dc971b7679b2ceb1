const net = require('net');
const tracer = require('dd-trace');
const log = require('./log');

const TEAMS = `https://hospgroup.webhook.office.com/webhookb2/${process.env.TEAMS_HOOK}`;

async function wanderAlert(msg) {
  const { patient, visit } = msg;
  await fetch(TEAMS, { // leak: messaging
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'Wander alert', text: `${patient.given} ${patient.family} left ${visit.ward}` }),
  });
}

async function lagAlert(seconds) {
  await fetch(TEAMS, { // safe
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'ADT feed', text: `The feed is ${seconds}s behind` }),
  });
}

async function dietary(msg) {
  const { patient, visit } = msg;
  const res = await fetch('http://dietary.hosp.lan:3080/patients', { // leak: transport
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ mrn: patient.mrn, name: `${patient.family}, ${patient.given}`, ward: visit.ward }),
  });
  log.info('dietary answered %d', res.status); // safe
}

function tag(msg) {
  const span = tracer.scope().active();
  if (!span) return;
  span.setTag('adt.type', msg.type); // safe
  span.setTag('adt.patient', `${msg.patient.mrn} ${msg.patient.family}`); // leak: error_monitor
}

module.exports = { wanderAlert, lagAlert, dietary, tag };
