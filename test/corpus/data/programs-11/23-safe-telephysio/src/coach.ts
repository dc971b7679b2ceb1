import OpenAI from 'openai';
import sgMail from '@sendgrid/mail';
import { PostHog } from 'posthog-node';
import { deidentify } from './deidentify';
import { logger } from './logging';
import type { PatientRow } from './patients';

const openai = new OpenAI();
const posthog = new PostHog(process.env.POSTHOG ?? 'off');
sgMail.setApiKey(process.env.SENDGRID ?? '');

export async function suggestExercises(p: PatientRow): Promise<string[]> {
  const { ageBand, text } = deidentify(p);
  logger.debug({ ageBand, chars: text.length }, 'coach prompt'); // safe
  const r = await openai.chat.completions.create({
    model: 'gpt-4o-mini',
    messages: [
      { role: 'system', content: 'Suggest three gentle exercises, one per line.' },
      { role: 'user', content: `Age ${ageBand}. ${text}` },
    ],
  });
  posthog.capture({ distinctId: 'coach', event: 'exercises_suggested', properties: { tokens: r.usage?.total_tokens } }); // safe
  return (r.choices[0].message.content ?? '').split('\n');
}

export async function newMessageMail(p: PatientRow) {
  await sgMail.send({ to: p.email, from: 'hello@gentle-move.example', subject: 'You have a new message', text: 'Please sign in at https://app.gentle-move.example to read it.' }); // safe
  logger.info({ id: p.id }, 'mail sent'); // safe
}

export async function resetPassword(email: string, token: string) {
  await sgMail.send({ to: email, from: 'hello@gentle-move.example', subject: 'Reset your password', text: `https://app.gentle-move.example/reset/${token}` }); // safe
}
