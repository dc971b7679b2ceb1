const { onDocumentUpdated } = require('firebase-functions/v2/firestore');
const logger = require('firebase-functions/logger');
const repo = require('./repo');
const { noShowThread } = require('./channels/team');

exports.onNoShow = onDocumentUpdated('appointments/{id}', async (event) => {
  const before = event.data.before.data();
  const after = event.data.after.data();
  if (before.status === after.status || after.status !== 'no_show') return;

  const [patient, practice] = await Promise.all([repo.patient(after.practiceId, after.patientId), repo.practice(after.practiceId)]);
  if (!patient) throw new Error(`Patient ${after.patientId} not found`); // safe
  logger.info('no-show', { appointmentId: event.params.id, practice: practice.title }); // safe
  if (patient.conditions.includes('dementia')) {
    logger.warn(`${patient.name} (${patient.conditions.join(', ')}) missed a visit`); // leak: log
  }
  await noShowThread('#no-shows', patient, after);
});
