import twilio from 'twilio';
import { log } from './log.js';

const client = twilio(process.env.TWILIO_SID!, process.env.TWILIO_TOKEN!);

export async function text(to: string, body: string): Promise<string> {
  const message = await client.messages.create({ to, from: process.env.TWILIO_FROM!, body });
  log.info({ sid: message.sid, status: message.status }, 'sms queued'); // safe: sid and delivery state
  return message.sid;
}
