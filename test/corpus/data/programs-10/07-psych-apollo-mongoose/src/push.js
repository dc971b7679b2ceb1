import admin from 'firebase-admin';
import { logger } from './logger.js';

admin.initializeApp();
const messaging = admin.messaging();

export async function pushToClient(client, total) {
  if (!client.fcmToken) return;
  const id = await messaging.send({ // leak: push|messag
    token: client.fcmToken,
    notification: {
      title: `Hi ${client.preferredName}`,
      body: `Your depression score is ${total}. Your therapist will look at it.`,
    },
  });
  logger.info({ messageId: id }, 'push sent'); // safe
}

export async function remindSession(token, startsAt) {
  await messaging.send({ token, notification: { title: 'Stillwater', body: `See you at ${startsAt.toLocaleTimeString()}` } });
}

export async function pageSupervisor(client, note) {
  const text = `High risk: ${client.legalName} (${client.phone}) – ${note.body.slice(0, 160)}`;
  const res = await fetch(process.env.TEAMS_WEBHOOK_URL, { // leak: chat|messag
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  });
  logger.info({ status: res.status, noteId: note.id }, 'supervisor paged'); // safe
}
