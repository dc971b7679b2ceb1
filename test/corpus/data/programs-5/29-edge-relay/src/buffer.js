const crypto = require('crypto');
const fs = require('fs');
const path = require('path');

const DIR = process.env.SPOOL || '/var/lib/edge-relay';

function seal(obj, key) {
  const iv = crypto.randomBytes(12);
  const cipher = crypto.createCipheriv('aes-256-gcm', Buffer.from(key, 'hex'), iv);
  return Buffer.concat([iv, cipher.update(JSON.stringify(obj)), cipher.final(), cipher.getAuthTag()]);
}

function spool(sample, key) {
  fs.writeFileSync(path.join(DIR, `${crypto.randomUUID()}.bin`), seal(sample, key)); // safe
}

function snapshot(bed, patient, vitals) {
  const line = [bed, patient.mrn, patient.lastName, patient.birthDate, vitals.heartRate, vitals.spo2].join(',');
  fs.appendFileSync(path.join(DIR, 'snapshot.csv'), `${line}\n`); // leak: file
}

function heartbeat(boxId) {
  fs.writeFileSync(path.join(DIR, 'heartbeat'), `${boxId} ${Date.now()}\n`); // safe
}

module.exports = { spool, snapshot, heartbeat };
