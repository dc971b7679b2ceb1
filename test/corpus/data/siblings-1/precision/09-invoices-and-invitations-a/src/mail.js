import nodemailer from 'nodemailer';
import pino from 'pino';

const log = pino();
const transport = nodemailer.createTransport({ host: 'smtp.practice.example', port: 465, secure: true });

export async function licenceEnds(practice) {
  await transport.sendMail({ to: process.env.BILLING_MAILBOX, subject: `Licence of ${practice.plan}`, text: `Ends on ${practice.licenceEnd}` }); // safe: an own mailbox
  log.info({ seats: practice.seats }, 'licence mail'); // safe
}

export async function inviteAssistant(owner, assistant) {
  log.info({ by: owner.email, to: assistant.email, role: 'assistant' }, 'invited'); // safe: staff invites staff
  await transport.sendMail({ to: assistant.email, subject: 'Welcome to the team', text: 'Set a password' }); // safe: staff
}

export async function remindPatient(patient, appointment) {
  log.info({ to: patient.email, reason: appointment.reason }, 'reminded'); // leak: log
  log.info({ appointment: appointment.id }, 'reminded'); // safe
}
