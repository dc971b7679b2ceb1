import { Resend } from 'resend';
import type { AdverseEvent, Protocol } from './model';

export interface Coordinator { email: string; name: string; siteId: string }

export async function alertSite(key: string, event: AdverseEvent, to: Coordinator): Promise<void> {
  const resend = new Resend(key);
  const { subject, term, grade } = event;
  const html = `<p>Subject ${subject.legalName} had ${term}, grade ${grade}.</p>`;
  const { data, error } = await resend.emails.send({ from: 'safety@trialdesk.example', to: to.email, subject: 'New event', html }); // leak: messaging
  if (error) console.error('mail', error.name); // safe: code of the vendor
  console.log('mail', data?.id, to.siteId); // safe: id of the mail, site
}

export async function weeklyDigest(key: string, p: Protocol, n: number, to: Coordinator): Promise<void> {
  const resend = new Resend(key);
  await resend.emails.send({ from: 'news@trialdesk.example', to: to.email, subject: p.title, html: `<p>${n} enrolled this week.</p>` }); // safe: a count, to staff
}
