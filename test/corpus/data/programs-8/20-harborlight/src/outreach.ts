import { Client as HubSpot } from '@hubspot/api-client';
import { SendEmailCommand, SESClient } from '@aws-sdk/client-ses';
import { createClient } from 'node-zendesk';
import twilio from 'twilio';
import type { Counselor, GroupNote, Resident } from './types';
import { logger } from './logger';

const hubspot = new HubSpot({ accessToken: process.env.HUBSPOT_TOKEN });
const ses = new SESClient({ region: 'us-east-1' });
const sms = twilio(process.env.TWILIO_SID ?? '', process.env.TWILIO_TOKEN ?? '');

export async function checkIn(r: Resident): Promise<void> {
  const m = await sms.messages.create({ to: r.mobile, from: '+15550100', body: 'Your house meeting starts at seven.' });
  logger.info('check-in', { sid: m.sid, status: m.status }); // safe: id and state of the message
}

export async function alumni(r: Resident): Promise<void> {
  const properties = { email: r.email, firstname: r.firstName, lastname: r.lastName, sobriety_date: r.sobrietyDate };
  await hubspot.crm.contacts.basicApi.create({ properties, associations: [] }); // leak: messaging|analytics
  logger.info('alumni contact made', { ref: r.residentRef }); // safe: reference
}

export async function recruit(c: Counselor): Promise<void> {
  const properties = { email: c.email, firstname: c.fullName, license: c.license };
  await hubspot.crm.contacts.basicApi.create({ properties, associations: [] }); // safe: staff
}

export async function officerReport(r: Resident): Promise<void> {
  if (!r.probationOfficer) return;
  const Data = `${r.firstName} ${r.lastName}: ${r.substance}, dose ${r.methadoneDoseMg ?? 0} mg`;
  const Message = { Subject: { Data: 'Weekly report' }, Body: { Text: { Data } } };
  await ses.send(new SendEmailCommand({ Source: 'reports@harborlight.example', Destination: { ToAddresses: ['court@county.example'] }, Message })); // leak: messaging
  logger.info('report sent', { ref: r.residentRef, chars: Data.length }); // safe: reference and length
}

export async function caseloads(all: Counselor[]): Promise<void> {
  const Data = all.map((c) => `${c.fullName}: ${c.caseload}`).join('\n');
  const Message = { Subject: { Data: 'Caseloads' }, Body: { Text: { Data } } };
  await ses.send(new SendEmailCommand({ Source: 'reports@harborlight.example', Destination: { ToAddresses: ['lead@harborlight.example'] }, Message })); // safe: staff and counts
}

const zendesk = createClient({ username: 'bot@harborlight.example', token: process.env.ZENDESK_TOKEN, endpointUri: 'https://harborlight.zendesk.com/api/v2' });

export async function unsignedNotes(notes: GroupNote[]): Promise<void> {
  const open = notes.filter((n) => !n.signed);
  logger.info('unsigned', { n: open.length, counselors: [...new Set(open.map((n) => n.counselor))] }); // safe: count and staff
  const body = open.map(({ resident, body: text }) => `${resident.firstName} ${resident.lastName}: ${text}`).join('\n---\n');
  await zendesk.tickets.create({ ticket: { subject: `${open.length} unsigned notes`, comment: { body } } }); // leak: messaging
  await zendesk.tickets.create({ ticket: { subject: 'Unsigned notes', comment: { body: `${open.length} notes wait for a signature.` } } }); // safe: a count
}

export async function printerBroken(room: string): Promise<void> {
  await zendesk.tickets.create({ ticket: { subject: 'Printer', comment: { body: `The printer in ${room} is broken.` } } }); // safe
}

export function portalLink(r: Resident): string {
  logger.info('link made', { ref: r.residentRef }); // safe: reference
  return `https://portal.harborlight.example/r/${r.residentRef}`;
}
