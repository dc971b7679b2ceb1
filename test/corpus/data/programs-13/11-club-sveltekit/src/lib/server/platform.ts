import pino from 'pino';
import { ServerClient } from 'postmark';
import { PostHog } from 'posthog-node';
import { getApps, initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';

if (getApps().length === 0) initializeApp();
export const firestore = getFirestore();
export const logger = pino({ name: 'clubhouse' });

const mail = new ServerClient(process.env.POSTMARK_TOKEN!);
const posthog = new PostHog(process.env.POSTHOG_KEY!, { host: 'https://eu.posthog.com' });

export interface Member {
  id: string;
  name: string;
  email: string;
  birthDate: string;
  plan: 'basic' | 'gold' | 'family';
  lockerNumber: number | null;
}

export async function memberById(id: string): Promise<Member | null> {
  const snap = await firestore.collection('members').doc(id).get();
  logger.debug({ id, exists: snap.exists }, 'member lookup'); // safe
  return snap.exists ? ({ id, ...snap.data() } as Member) : null;
}

export async function mailMember(m: Member, subject: string, text: string) {
  const res = await mail.sendEmail({ From: 'desk@clubhouse.example', To: m.email, Subject: subject, TextBody: `Hi ${m.name},\n${text}` });
  logger.info({ id: res.MessageID, subject }, 'mail sent'); // safe
}

export function trackMember(m: Member, event: string) {
  posthog.capture({ distinctId: m.id, event, properties: { plan: m.plan, locker: m.lockerNumber !== null } }); // safe
}

export function trackCourt(court: string, minutes: number) {
  posthog.capture({ distinctId: 'system', event: 'court_used', properties: { court, minutes } }); // safe
}
