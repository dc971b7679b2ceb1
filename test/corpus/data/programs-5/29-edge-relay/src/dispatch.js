const beds = require('./beds');
const buffer = require('./buffer');
const config = require('./config');
const escalate = require('./escalate');
const log = require('./log');
const upstream = require('./upstream');

const lastVitals = new Map();

async function dispatch(frame) {
  if (frame.kind === 'assign') {
    beds.assign(frame.bed, frame.patient);
    log.info('assigned', frame.patient);
    return;
  }
  const patient = beds.patientIn(frame.bed);

  if (frame.kind === 'vitals') {
    lastVitals.set(frame.bed, frame.vitals);
    upstream.publishVitals(frame.bed, frame.vitals);
    buffer.spool({ ...frame, patient }, config.bufferKey);
    if (!patient) return;
    upstream.showOnWall(frame.bed, patient, frame.vitals);
    if (frame.vitals.spo2 < 85) buffer.snapshot(frame.bed, patient, frame.vitals);
    return;
  }

  if (frame.kind === 'alarm' && patient) {
    log.ship(`alarm ${frame.code} for ${patient.mrn}`, { name: patient.lastName, born: patient.birthDate });
    upstream.recordAlarm(patient, frame);
    if (frame.priority === 'high') await escalate.nurse(patient, frame);
    return;
  }

  if (frame.kind === 'selftest') {
    console.log(`selftest ${frame.serial} fw ${frame.firmware} battery ${frame.battery}`); // safe
    upstream.recordBox(frame);
    if (frame.battery < 20) await escalate.technician(frame);
    return;
  }
  console.warn('frame of kind', frame.kind); // safe
}

module.exports = { dispatch };
