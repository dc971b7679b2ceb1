const EventEmitter = require('events');
const _ = require('lodash');
const { insertDose, insertScreen, patientById } = require('../models/db');
const { logger } = require('../middleware/log');

const bus = new EventEmitter();
const MAX_STEP = 10;

function fail(status, message) {
  const e = new Error(message);
  e.status = status;
  e.expose = true;
  return e;
}

function label(p) {
  return _.join([p.last_name, p.first_name, p.dob], ' ');
}

async function giveDose({ patientId, mg, clinicId, staff }) {
  const patient = await patientById(patientId);
  if (!patient) throw fail(404, 'unknown patient');
  if (Math.abs(mg - patient.dose_mg) > MAX_STEP) {
    throw fail(409, `Dose change for ${label(patient)} from ${patient.dose_mg} to ${mg} mg needs a physician`);
  }
  const doseId = await insertDose({ patient_id: patientId, mg, clinic_id: clinicId, given_by: staff.id, given_on: new Date() });
  bus.emit('dose', { doseId, clinicId, patient, mg });
  logger.info('dose given', { doseId, nurse: staff.name }); // safe
  return doseId;
}

async function recordScreen(patientId, substances, staff) {
  const patient = await patientById(patientId);
  if (!patient) throw fail(404, 'unknown patient');
  const positive = Object.entries(substances).filter(([, v]) => v === 'positive').map(([k]) => k);
  const screenId = await insertScreen({ patient_id: patientId, result: JSON.stringify(substances), taken_by: staff.id });
  if (positive.length) {
    logger.warn('positive screen: %s', _.pick(patient, ['first_name', 'last_name']), { positive }); // leak: log
    bus.emit('positive-screen', { screenId, patient, positive });
  }
  logger.info('screen stored', { screenId, tests: Object.keys(substances).length }); // safe
  return screenId;
}

bus.on('error', (e) => logger.error('bus', { name: e.name })); // safe

module.exports = { bus, giveDose, recordScreen, label };
