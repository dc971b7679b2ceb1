import { logger } from 'firebase-functions';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { firestore } from './lib/db';
import { roster, shout } from './lib/outreach';
import type { Case, Member } from './types';

const REQUIRED: (keyof Member)[] = ['fullName', 'dob', 'phone', 'substance', 'county'];

export const intake = onCall({ region: 'us-central1', enforceAppCheck: true }, async (req) => {
  if (!req.auth?.token.worker) throw new HttpsError('permission-denied', 'Workers only');
  const input = req.data as Omit<Member, 'id'>;
  const missing = REQUIRED.filter((k) => input[k as keyof typeof input] === undefined);
  if (missing.length) throw new HttpsError('invalid-argument', `Missing: ${missing.join(', ')}`); // safe

  const twin = await firestore.collection('members').where('phone', '==', input.phone).limit(1).get();
  if (!twin.empty) {
    const other = twin.docs[0].data() as Member;
    throw new HttpsError('already-exists', `${other.fullName} (${other.dob}) already uses this phone, enrolled for ${other.substance}`); // leak: http_error
  }

  const doc = await firestore.collection('members').add(input); // safe
  const kase: Omit<Case, 'id'> = { memberId: doc.id, worker: { uid: req.auth.uid, name: String(req.auth.token.name) }, stage: 'screening', goals: [], relapseNotes: '', openedAt: Date.now() };
  const opened = await firestore.collection('cases').add(kase);
  logger.info('case opened', { case: opened.id, worker: kase.worker.name, stage: kase.stage }); // safe
  logger.debug('intake answers', input); // leak: log
  await roster({ id: doc.id, ...input }, { id: opened.id, ...kase });
  await shout(`New intake in ${input.county}, taken by ${kase.worker.name}`);
  return { caseId: opened.id };
});
