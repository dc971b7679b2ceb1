import { onCall, HttpsError } from 'firebase-functions/v2/https';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import * as logger from 'firebase-functions/logger';
import { getFirestore } from 'firebase-admin/firestore';
import Groq from 'groq-sdk';
import { staffChat } from './staff-chat';
import { cio } from './marketing';
import type { Member } from './members';

const groq = new Groq();

export interface InjuryReport {
  memberUid: string;
  route: string;
  bodyPart: string;
  suspected: string;
  ambulanceCalled: boolean;
  bloodThinners: boolean;
  description: string;
}

export const reportInjury = onCall(async ({ data }) => {
  const report = data as InjuryReport;
  if (!report.bodyPart) throw new HttpsError('invalid-argument', 'bodyPart is required'); // safe
  const ref = await getFirestore().collection('injuries').add(report); // safe
  logger.info('injury report filed', { reportId: ref.id, route: report.route }); // safe
  const open = await getFirestore().collection('injuries').where('route', '==', report.route).where('open', '==', true).get();
  if (open.size > 1) {
    const other = open.docs[0].data() as InjuryReport;
    throw new HttpsError('already-exists', `Open report on this route: ${other.suspected} of ${other.bodyPart}, ${other.description} (member ${other.memberUid})`); // leak: http-error
  }
  return { id: ref.id };
});

export const onInjury = onDocumentCreated('injuries/{id}', async (event) => {
  const injury = event.data?.data() as InjuryReport;
  const member = (await getFirestore().doc(`members/${injury.memberUid}`).get()).data() as Member;
  logger.warn(`${member.name} hurt: ${injury.bodyPart}, ${injury.suspected}`, { bloodThinners: injury.bloodThinners }); // leak: log
  await staffChat(`${member.name} injured on ${injury.route}: ${injury.suspected}${injury.bloodThinners ? ', takes blood thinners' : ''}`); // leak: chat|messag
  await staffChat(`Please close route ${injury.route} until it was checked.`); // safe
  await cio.track(member.uid, { name: 'injured', data: { email: member.email, body_part: injury.bodyPart, suspected: injury.suspected } }); // leak: analytics
});

export const rehabPlan = onCall(async ({ data }) => {
  const [injury, member] = await Promise.all([
    getFirestore().doc(`injuries/${data.id}`).get().then((s) => s.data() as InjuryReport),
    getFirestore().doc(`members/${data.uid}`).get().then((s) => s.data() as Member),
  ]);
  const content = `${member.name}, born ${member.birthDate}, has ${injury.suspected} of the ${injury.bodyPart}. ${injury.description}. Suggest a rehab plan.`;
  const out = await groq.chat.completions.create({ model: 'llama3-70b-8192', messages: [{ role: 'user', content }] }); // leak: ai
  logger.info('rehab plan', { tokens: out.usage?.total_tokens, id: data.id }); // safe
  return { plan: out.choices[0].message.content };
});
