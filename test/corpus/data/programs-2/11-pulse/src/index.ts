import { getMessaging } from 'firebase-admin/messaging';
import { getFirestore } from 'firebase-admin/firestore';
import { initializeApp } from 'firebase-admin/app';
import { logger } from 'firebase-functions';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { mail } from './mailer';
import { isCritical, THRESHOLDS, type Reading } from './reading';

initializeApp();

export const submitReading = onCall<Reading>(async (request) => {
  if (!request.auth) throw new HttpsError('unauthenticated', 'sign_in_required'); // safe
  logger.info('submitReading', request.data); // leak: log
  logger.debug('thresholds', THRESHOLDS); // safe
  if (request.data.spo2 < 40) {
    throw new HttpsError('invalid-argument', `SpO2 ${request.data.spo2} for ${request.data.patientName} is implausible`); // leak: http_error
  }
  const ref = await getFirestore().collection('readings').add(request.data);
  logger.info('reading stored', { readingId: ref.id }); // safe
  return { id: ref.id };
});

export const onReading = onDocumentCreated('readings/{readingId}', async (event) => {
  const reading = event.data?.data() as Reading | undefined;
  if (!reading || !isCritical(reading)) return;
  const patient = (await getFirestore().doc(`patients/${reading.patientId}`).get()).data();
  if (!patient) {
    logger.warn('no profile', { readingId: event.params.readingId }); // safe
    return;
  }

  await getMessaging().send({ // leak: messaging
    topic: 'care-team',
    notification: {
      title: `${reading.patientName}: critical reading`,
      body: `BP ${reading.systolic}/${reading.diastolic}, SpO2 ${reading.spo2}, glucose ${reading.glucose}`,
    },
  });
  await getMessaging().send({ token: patient.deviceToken, notification: { title: 'Pulse', body: 'Please open the app.' } }); // safe
  await mail('oncall@pulse.example', `Critical: ${reading.patientName}`, `${patient.diagnosis}, on ${patient.medications}`); // leak: messaging
  await mail('ops@pulse.example', 'Reading escalated', `Reading ${event.params.readingId} was escalated.`); // safe
});
