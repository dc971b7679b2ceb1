import { initClient } from 'messagebird';
import { cabinLog } from './log.js';
import type { Cabin, Camper, MedicalForm } from './types.js';

const mb = initClient(process.env.MESSAGEBIRD!);

export async function tellCounselor(cabin: Cabin, camper: Camper, form: MedicalForm) {
  const body = `${camper.firstName} in your cabin: ${form.allergies.join('/')} allergy, conditions: ${form.conditions.join('/')}`;
  mb.messages.create({ originator: 'Pinewood', recipients: [cabin.counselor.phone], body }, (err) => { // leak: sms
    if (err) cabinLog.error('sms not sent', cabin.name, (err as any).statusCode); // safe
  });
}

export function campfire(cabins: Cabin[], hour: number) {
  const recipients = cabins.map((c) => c.counselor.phone);
  mb.messages.create({ originator: 'Pinewood', recipients, body: `Campfire at ${hour}:00` }, () => cabinLog.info('campfire call', recipients.length)); // safe
}

export function busLate(campers: Camper[], minutes: number) {
  for (const c of campers) {
    mb.messages.create({ originator: 'Pinewood', recipients: [c.guardian.phone], body: `${c.firstName}'s bus is ${minutes} minutes late` }, () => {}); // safe
  }
}
