const { onCall, HttpsError } = require('firebase-functions/v2/https');
const logger = require('firebase-functions/logger');
const repo = require('./repo');

exports.checkIn = onCall({ enforceAppCheck: true }, async (request) => {
  if (!request.auth) throw new HttpsError('unauthenticated', 'Sign in first'); // safe
  const { practiceId, patientId, birthDate } = request.data;
  const patient = await repo.patient(practiceId, patientId);
  if (!patient) throw new HttpsError('not-found', 'No such record'); // safe
  if (patient.birthDate !== birthDate) {
    throw new HttpsError('failed-precondition', `Birth date of ${patient.name} is ${patient.birthDate}, not ${birthDate}`); // leak: http_error
  }
  logger.debug('checked in', { patientId, conditions: patient.conditions.length }); // safe
  return { ok: true };
});
