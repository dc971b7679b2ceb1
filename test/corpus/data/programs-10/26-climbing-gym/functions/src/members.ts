import { onCall, HttpsError } from 'firebase-functions/v2/https';
import * as logger from 'firebase-functions/logger';
import { getFirestore } from 'firebase-admin/firestore';
import Stripe from 'stripe';
import { cio } from './marketing';

const stripe = new Stripe(process.env.STRIPE_KEY!);

export interface Member {
  uid: string;
  name: string;
  email: string;
  birthDate: string;
  grade: string;
  plan: 'day' | 'month' | 'year';
  visits: number;
}

export const join = onCall(async ({ data, auth }) => {
  if (!auth) throw new HttpsError('unauthenticated', 'Please sign in'); // safe
  const member: Member = { uid: auth.uid, visits: 0, ...data };
  logger.info('new member', { name: member.name, plan: member.plan, grade: member.grade }); // safe
  await getFirestore().doc(`members/${auth.uid}`).set(member); // safe
  const customer = await stripe.customers.create({ email: member.email, name: member.name }); // safe
  await cio.identify(member.uid, { email: member.email, first_grade: member.grade }); // safe
  await cio.track(member.uid, { name: 'joined', data: { plan: member.plan } }); // safe
  return { customer: customer.id };
});

export const checkIn = onCall(async ({ data }) => {
  const snap = await getFirestore().doc(`members/${data.uid}`).get();
  const member = snap.data() as Member | undefined;
  if (!member) throw new HttpsError('not-found', `No member ${data.uid}`); // safe
  logger.log(`${member.name} checked in, visit ${member.visits + 1}`); // safe
  await snap.ref.update({ visits: member.visits + 1 }); // safe
  return { grade: member.grade };
});
