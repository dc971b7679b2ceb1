import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { logger } from 'firebase-functions';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { onCall, HttpsError } from 'firebase-functions/v2/https';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { WebClient } from '@slack/web-api';
import { PushChannel, SmsChannel } from './channels';
import { genericReminder, reminderFor, type Appt } from './model';

initializeApp();
const db = getFirestore();
const slack = new WebClient(process.env.SLACK_TOKEN);
const sms = new SmsChannel();
const push = new PushChannel();

export const nightly = onSchedule('every day 18:00', async () => {
  const snap = await db.collection('appts').where('reminded', '==', false).get();
  logger.info('reminders due', { n: snap.size }); // safe
  for (const doc of snap.docs) {
    const appt = doc.data() as Appt;
    if (appt.fcmToken) {
      await push.send(appt.fcmToken, genericReminder); // safe
    } else {
      await sms.send(appt.ptPhone, reminderFor(appt)); // leak: messaging
    }
    logger.debug(`reminded ${appt.ptName} at ${appt.ptPhone}`); // leak: log
    await doc.ref.update({ reminded: true });
  }
});

export const onAppt = onDocumentCreated('appts/{id}', async (event) => {
  const appt = event.data?.data() as Appt;
  logger.info('new appt', { id: event.params.id, provider: appt.provider }); // safe
  await slack.chat.postMessage({ channel: '#front-desk', text: `New ${appt.apptType}: ${appt.ptName} ${appt.ptPhone}` }); // leak: messaging
});

export const cancel = onCall(async (request) => {
  if (!request.auth) throw new HttpsError('unauthenticated', 'Sign in first'); // safe
  const ref = db.doc(`appts/${request.data.id}`);
  const appt = (await ref.get()).data() as Appt | undefined;
  if (!appt) throw new HttpsError('not-found', 'No such appointment'); // safe
  if (appt.at.toMillis() < Date.now()) {
    throw new HttpsError('failed-precondition', `${appt.apptType} of ${appt.ptName} is in the past`); // leak: http_error
  }
  logger.write({ severity: 'NOTICE', message: 'cancelled', appt }); // leak: log
  await ref.delete();
  return { cancelled: true };
});
