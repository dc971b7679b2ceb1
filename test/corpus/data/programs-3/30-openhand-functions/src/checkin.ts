import { getMessaging } from 'firebase-admin/messaging';
import { logger } from 'firebase-functions';
import { onDocumentUpdated } from 'firebase-functions/v2/firestore';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { firestore, member } from './lib/db';
import { capacityBoard, newsletter, shout } from './lib/outreach';
import type { Case } from './types';

export const onCaseChange = onDocumentUpdated('cases/{id}', async (event) => {
  const before = event.data?.before.data() as Case;
  const after = event.data?.after.data() as Case;
  if (before.stage === after.stage) return;
  logger.log('stage', event.params.id, before.stage, after.stage); // safe
  const who = await member(after.memberId);
  if (after.stage === 'aftercare') await newsletter(who);
  if (after.relapseNotes !== before.relapseNotes) {
    await shout(`Relapse: ${who.fullName}, ${who.phone} — ${after.relapseNotes}`); // leak: messaging
  }
});

export const morning = onSchedule('every day 08:00', async () => {
  const stages: Case['stage'][] = ['screening', 'active', 'aftercare'];
  for (const stage of stages) {
    const n = (await firestore.collection('cases').where('stage', '==', stage).count().get()).data().count;
    await capacityBoard(stage, n);
    logger.info('capacity', { stage, n }); // safe
  }
  const due = await firestore.collection('members').where('onBuprenorphine', '==', true).get();
  for (const d of due.docs) {
    const m = d.data();
    await getMessaging().send({ token: m.token, notification: { title: `Good morning ${m.fullName}`, body: 'Have you taken your buprenorphine today?' } }); // leak: messaging
  }
  await shout(`${due.size} morning messages went out`); // safe
});
