import twilio from 'twilio';
import type { Member, Screen } from '../../db/schema.js';

const client = twilio(process.env.TWILIO_SID!, process.env.TWILIO_TOKEN!);
const from = process.env.TWILIO_FROM!;
const COUNSELOR = process.env.COUNSELOR_PHONE!;

async function sms(to: string, ...parts: string[]) {
  return client.messages.create({ to, from, body: parts.filter(Boolean).join(' ') });
}

export const texts = {
  async doseChanged(m: Member, mg: number) {
    await sms(m.mobile, `Hi ${m.preferredName ?? m.legalName},`, `your ${m.matMedication} dose is now ${mg} mg.`); // leak: messag
  },

  async alertCounselor(member: Member, screen: Screen) {
    await sms(COUNSELOR, `${member.legalName}: positive ${screen.panel} screen on ${screen.collectedAt.toDateString()}`); // leak: messag
  },

  async portalNudge(to: string) {
    await sms(to, 'You have a new message in the Harbor app.'); // safe
  },

  async loginCode(to: string, code: string) {
    await sms(to, `Your sign-in code is ${code}`); // safe
  },
};
