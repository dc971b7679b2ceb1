import { WebClient } from '@slack/web-api';
import twilio from 'twilio';
import type { Clinician, Shift } from './types';

const slack = new WebClient(process.env.SLACK_TOKEN);
const sms = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);

export async function page(c: Clinician, body: string): Promise<string> {
  const m = await sms.messages.create({ to: c.pager, from: '+15550102', body }); // safe: staff
  console.log('paged', c.name, m.sid); // safe: staff
  return m.sid;
}

export async function swap(shift: Shift): Promise<void> {
  const by = shift.swapRequestedBy;
  if (!by) return;
  await slack.chat.postMessage({ channel: '#doctors', text: `${by.name} takes the shift of ${shift.clinician.name} in ${shift.department}` }); // safe: staff
}
