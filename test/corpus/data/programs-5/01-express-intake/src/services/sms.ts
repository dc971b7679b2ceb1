import twilio from 'twilio';
import { config } from '../config.js';
import { logger } from '../logger.js';
import type { Patient } from '../types.js';

const client = twilio(config.twilioSid, config.twilioToken);

export async function sendWelcome(patient: Patient, reason: string): Promise<void> {
  const msg = await client.messages.create({ // leak: messaging
    from: config.smsFrom,
    to: patient.phone,
    body: `Hi ${patient.firstName}, we have you down for: ${reason}. Reply C to confirm.`,
  });
  logger.info({ sid: msg.sid, patientId: patient.id }, 'welcome sms queued'); // safe
}

export async function alertDesk(waiting: number, deskNumber: string): Promise<void> {
  await client.messages.create({ // safe
    from: config.smsFrom,
    to: deskNumber,
    body: `${waiting} registrations are waiting for review.`,
  });
}
