import twilio from 'twilio';
import { IncomingWebhook } from '@slack/webhook';
import { writeFile } from 'node:fs/promises';
import type { Diagnosis, Vehicle } from './db.js';

const sms = twilio(process.env.TWILIO_SID!, process.env.TWILIO_TOKEN!);
const slack = new IncomingWebhook(process.env.SLACK_HOOK!);

type Finding = Pick<Diagnosis, 'id' | 'diagnosis' | 'treatment' | 'symptoms'>;

export async function textOwner(v: Vehicle, d: Finding) {
  const body = `Hello ${v.owner_name}, your ${v.plate} has ${d.diagnosis}. Treatment: ${d.treatment}`;
  await sms.messages.create({ to: v.owner_phone, from: process.env.TWILIO_FROM, body }); // safe
  console.log(`texted ${v.owner_name} about ${d.diagnosis}`); // safe
}

export async function shiftHandover(open: Finding[]) {
  const lines = open.map((d) => `• #${d.id} ${d.symptoms} -> ${d.treatment ?? 'no treatment yet'}`);
  await slack.send({ text: lines.join('\n') }); // safe
}

export async function printJobSheets(rows: (Vehicle & Finding)[]) {
  for (const r of rows) {
    const sheet = [r.owner_name, r.plate, r.vin, r.symptoms, r.diagnosis].join('\n');
    await writeFile(`/tmp/job-${r.id}.txt`, sheet); // safe
  }
  console.log('sheets', rows.length); // safe
}

export class ChargeError extends Error {
  constructor(v: Vehicle, amount: number) {
    super(`Could not charge ${v.owner_name} ${amount}`);
  }
}

export function explain(e: unknown) {
  if (e instanceof ChargeError) console.error(e.message); // safe
  return 'Payment failed';
}
