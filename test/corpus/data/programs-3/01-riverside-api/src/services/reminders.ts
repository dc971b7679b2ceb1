import sgMail from '@sendgrid/mail';
import twilio from 'twilio';
import { query } from '../db/pool.js';
import { createLog } from '../lib/logger.js';
import * as patients from '../repositories/patients.js';
import type { Appointment, Provider } from '../types/models.js';

const log = createLog('reminders');
const sms = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);
sgMail.setApiKey(process.env.SENDGRID_API_KEY!);

const WORDING: Record<'en' | 'es' | 'hmn', string> = {
  en: 'Reminder: {who}, you have a {what} visit with {doc} on {when}. Reason: {why}.',
  es: 'Recordatorio: {who}, tiene una cita ({what}) con {doc} el {when}. Motivo: {why}.',
  hmn: '{who}: {what} {doc} {when} {why}',
};

function fill(template: string, vars: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (_, k: string) => vars[k] ?? '');
}

export async function remind(appt: Appointment, provider: Provider): Promise<boolean> {
  const patient = await patients.byId(appt.patientId);
  if (!patient) {
    log.warn('no chart for appointment', { appointmentId: appt.id }); // safe
    return false;
  }
  const body = fill(WORDING[patient.preferredLanguage], {
    who: patient.firstName,
    what: appt.visitType,
    doc: provider.displayName,
    when: appt.startsAt.toLocaleString('en-US'),
    why: appt.reason,
  });
  if (patient.phone) {
    await sms.messages.create({ to: patient.phone, from: process.env.SMS_FROM, body }); // leak: messaging
  } else if (patient.email) {
    await sgMail.send({ to: patient.email, from: 'desk@riverside-scheduling.example', subject: 'Your visit', text: body }); // leak: messaging
  }
  log.info('reminder sent', { appointmentId: appt.id, provider: provider.displayName, channel: patient.phone ? 'sms' : 'mail' }); // safe
  return true;
}

export async function nightlyDigest(): Promise<void> {
  const rows = await query<{ visit_type: string; n: number }>(`SELECT visit_type, count(*)::int AS n FROM appointments WHERE starts_at::date = now()::date GROUP BY 1`);
  await sgMail.send({ // safe
    to: 'front-desk-leads@riverside-scheduling.example',
    from: 'desk@riverside-scheduling.example',
    subject: 'Volume today',
    text: rows.map((r) => `${r.visit_type}: ${r.n}`).join('\n'),
  });
}
