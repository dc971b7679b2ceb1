import nodemailer from 'nodemailer';
import { logger } from '../lib/logger.js';
import type { IntakeForm } from '../routes/intake.js';

const mailer = nodemailer.createTransport({
  host: 'smtp.sendgrid.net',
  port: 465,
  secure: true,
  auth: { user: 'apikey', pass: process.env.SENDGRID_KEY },
});

export function describe(form: IntakeForm): string {
  return `${form.firstName} ${form.lastName} (born ${form.dateOfBirth}) - ${form.reasonForVisit}; meds: ${form.medications.join(', ')}`;
}

export async function notifyCareTeam(patientId: string, form: IntakeForm) {
  const text = describe(form);
  await mailer.sendMail({ from: 'intake@clinic.example', to: 'careteam@clinic.example', subject: 'New intake', text }); // leak: messaging
  logger.debug(`care team notified: ${text}`); // leak: log
  logger.info(`care team notified for ${patientId}`); // safe
}
