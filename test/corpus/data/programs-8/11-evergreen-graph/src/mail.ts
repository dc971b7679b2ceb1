import nodemailer from 'nodemailer';
import type { ResidentDoc } from './models/resident';
import { log } from './log';

const relay = nodemailer.createTransport({ host: 'smtp.mailgun.org', port: 587, requireTLS: true });
const inhouse = nodemailer.createTransport({ host: 'mail.evergreen.example', port: 587, requireTLS: true });

export async function familyMail(resident: ResidentDoc, goal: string): Promise<void> {
  const { emergencyContact: contact } = resident;
  const text = `Dear ${contact.name}, the care plan of ${resident.firstName} has a new goal: ${goal}`;
  const info = await relay.sendMail({ to: `${contact.phone}@sms.gateway.example`, from: 'care@evergreen.example', subject: 'Care plan', text }); // leak: messaging
  log.info({ messageId: info.messageId, accepted: info.accepted.length }, 'mail sent'); // safe: id and count
}

export async function kitchenMail(counts: Record<string, number>): Promise<void> {
  const text = Object.entries(counts).map(([diet, n]) => `${diet}: ${n}`).join('\n');
  await inhouse.sendMail({ to: 'kitchen@evergreen.example', subject: 'Meals today', text }); // safe: counts by diet
}
