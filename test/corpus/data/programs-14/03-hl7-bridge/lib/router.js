'use strict';

const fs = require('fs');
const path = require('path');
const debug = require('debug')('hl7-bridge:router');
const db = require('./db');
const outbound = require('./outbound');
const routes = require('./routes.json');

const handlers = {
  async ADT(message) {
    await db.upsertPatient(message.patient); // safe
    await outbound.postToFhirServer('Patient', toFhirPatient(message.patient));
    if (message.trigger === 'A01') {
      await outbound.notifyAdmission(message);
    }
  },

  async ORU(message) {
    for (const result of message.results) {
      await db.insertResult(message.patient.mrn, result); // safe
    }
    const critical = message.results.filter((r) => r.flag === 'HH' || r.flag === 'LL');
    debug('%d critical of %d', critical.length, message.results.length); // safe
    if (critical.length > 0) {
      await outbound.alertCritical(message.patient, critical);
    }
  },

  async DFT(message) {
    const line = [message.patient.mrn, message.patient.name, message.diagnoses.join(';')].join('|');
    fs.appendFileSync(path.join('/tmp', 'charges.txt'), line + '\n'); // leak: file
  },
};

function toFhirPatient(p) {
  const [given, ...family] = p.name.split(' ');
  return {
    resourceType: 'Patient',
    identifier: [{ system: 'urn:oid:2.16.840.1.113883.19.5', value: p.mrn }],
    name: [{ given: [given], family: family.join(' ') }],
    birthDate: p.birthDate,
    gender: p.sex === 'F' ? 'female' : 'male',
  };
}

exports.route = async function route(message) {
  const handler = handlers[message.type];
  if (!handler || !routes.enabled.includes(message.type)) {
    debug('no route for %s^%s', message.type, message.trigger); // safe
    return false;
  }
  await handler(message);
  return true;
};
