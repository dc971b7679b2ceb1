import { randomUUID } from 'node:crypto';
import twilio from 'twilio';
import type { VisitInvite } from '../shared/types.js';

const sms = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);

async function daily<T>(path: string, body: object): Promise<T> {
  const res = await fetch(`https://api.daily.co/v1${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${process.env.DAILY_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!res.ok) {
    console.error('daily answered', res.status); // safe
    throw new Error('video provider failed'); // safe
  }
  return (await res.json()) as T;
}

export async function createRoom(): Promise<{ id: string; name: string; url: string }> {
  return daily('/rooms', { name: `v-${randomUUID()}`, privacy: 'private' }); // safe
}

export async function patientToken(invite: VisitInvite, roomName: string): Promise<string> {
  const user_name = `${invite.patientFirstName} ${invite.patientLastName} (${invite.visitReason})`;
  const { token } = await daily<{ token: string }>('/meeting-tokens', { properties: { room_name: roomName, user_name } }); // leak: third-party
  return token;
}

export async function textInvite(invite: VisitInvite, url: string) {
  const body = `Hi ${invite.patientFirstName}, ${invite.doctor} will see you for ${invite.visitReason} at ${invite.startsAt}: ${url}`;
  const msg = await sms.messages.create({ to: invite.patientPhone, from: process.env.TWILIO_FROM, body }); // leak: messaging
  console.log('sms', msg.sid, msg.status); // safe
}

export async function textDoctorOnCall(phone: string) {
  await sms.messages.create({ to: phone, from: process.env.TWILIO_FROM, body: 'You are on call from 18:00.' }); // safe
}
