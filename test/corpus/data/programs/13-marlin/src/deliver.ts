import sgMail from '@sendgrid/mail';
import { logger } from './observability';
import type { OrderResult } from './types';

sgMail.setApiKey(process.env.SENDGRID_API_KEY!);

const table = (r: OrderResult) => r.observations.map((o) => `<tr><td>${o.test}</td><td>${o.value}</td></tr>`).join('');

export async function deliver(result: OrderResult) {
  const { subject, lab } = result;
  const html = `<p>Dear ${subject.given} ${subject.family}</p><table>${table(result)}</table>`;
  await sgMail.send({ to: subject.email, from: 'results@marlin.example', subject: 'Your results', html }); // leak: messaging
  await sgMail.send({ to: 'ops@marlin.example', from: 'results@marlin.example', subject: 'Batch done', text: `One delivery for ${lab.name} (${lab.clia})` }); // safe
  const sensitive = result.observations.filter((o) => o.hivRelated);
  if (sensitive.length) {
    logger.warn(`HIV related result sent to ${subject.email}`); // leak: log
  }
}
