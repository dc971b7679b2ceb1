import twilio from 'twilio';
import { log } from './log';

const client = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);

export async function text(to: string, body: string) {
  const message = await client.messages.create({ to, from: process.env.TWILIO_FROM, body });
  log.info('sms.queued', { sid: message.sid, segments: message.numSegments }); // safe
  return message.sid;
}
