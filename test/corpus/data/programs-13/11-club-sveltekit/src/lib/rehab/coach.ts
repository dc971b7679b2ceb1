import MistralClient from '@mistralai/mistralai';
import { ServerClient } from 'postmark';
import * as Sentry from '@sentry/sveltekit';
import { logger } from '$lib/server/platform';
import type { RehabPatient, RehabSession } from './types';

const mistral = new MistralClient(process.env.MISTRAL_API_KEY);
const mail = new ServerClient(process.env.POSTMARK_TOKEN!);

const WARMUP = ['5 minutes of easy cycling', 'shoulder circles', 'ankle pumps'];

function intensity({ ejectionFraction }: RehabPatient) {
  return ejectionFraction < 40 ? 'low' : 'moderate';
}

export async function plan(patient: RehabPatient, last: RehabSession) {
  const facts = Object.entries({ diagnosis: patient.cardiacDiagnosis, drugs: patient.medications.join(', '), peak: last.maxHeartRate, note: last.note }).map(([k, v]) => `${k}: ${v}`);
  try {
    const res = await mistral.chat({
      model: 'mistral-large-2402',
      messages: [{ role: 'user', content: `Plan for ${patient.fullName}\n${facts.join('\n')}\nIntensity ${intensity(patient)}` }], // leak: llm
    });
    logger.info({ tokens: res.usage.total_tokens }, 'plan ready'); // safe
    return res.choices[0].message.content;
  } catch (e) {
    Sentry.captureException(e, { extra: { facts } }); // leak: error-monitor
    return WARMUP.join('\n');
  }
}

export async function describeWarmup() {
  const res = await mistral.chat({ model: 'mistral-small-2402', messages: [{ role: 'user', content: `Describe: ${WARMUP.join(', ')}` }] }); // safe
  return res.choices[0].message.content;
}

export async function mailPlan(patient: RehabPatient, text: string) {
  const res = await mail.sendEmail({
    From: 'rehab@clubhouse.example',
    To: patient.email,
    Subject: 'Your training plan',
    TextBody: `Dear ${patient.fullName}, after your ${patient.cardiacDiagnosis} please follow this plan:\n${text}`, // leak: messaging
  });
  logger.info({ id: res.MessageID }, 'plan mailed'); // safe
}
