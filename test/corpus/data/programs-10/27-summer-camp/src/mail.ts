import { EmailParams, MailerSend, Recipient, Sender } from 'mailersend';
import { log } from './log.js';
import type { Camper, MedicalForm } from './types.js';

const ms = new MailerSend({ apiKey: process.env.MAILERSEND! });
const from = new Sender('camp@pinewood.example', 'Pinewood');

export async function sendPackingList(to: string, firstName: string, session: string) {
  const params = new EmailParams().setFrom(from).setTo([new Recipient(to)]).setSubject(`What ${firstName} needs`).setText(`Session ${session}: torch, sleeping bag, swimsuit.`);
  const res = await ms.email.send(params); // safe
  log.debug('packing list', res.statusCode, to); // safe
}

export async function nurseDigest(staff: string[], byCamper: Map<Camper, MedicalForm>) {
  const rows = [...byCamper].map(([camper, { medications, conditions }]) => `${camper.lastName}: ${conditions.join(', ')} | ${medications.map((m) => `${m.name} ${m.dose}`).join(', ')}`);
  const params = new EmailParams().setFrom(from).setTo(staff.map((s) => new Recipient(s))).setSubject('Morning meds').setText(rows.join('\n'));
  await ms.email.send(params); // leak: mail
  log.info('nurse digest', { recipients: staff.length, rows: rows.length }); // safe
}
