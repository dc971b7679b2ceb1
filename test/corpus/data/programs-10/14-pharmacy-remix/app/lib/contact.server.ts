import plivo from 'plivo';
import Mailgun from 'mailgun.js';
import formData from 'form-data';
import { rxLog } from './log.server';
import type { Prescription } from './mongo.server';

const sms = new plivo.Client(process.env.PLIVO_ID, process.env.PLIVO_TOKEN);
const mg = new Mailgun(formData).client({ username: 'api', key: process.env.MAILGUN_KEY! });
const DOMAIN = 'mail.cornerstone.example';

export async function tellReady(rx: Prescription) {
  const text = `${rx.patient.name}, your ${rx.drug.label} is ready for pick-up.`;
  const out = await sms.messages.create(process.env.PLIVO_FROM!, rx.patient.mobile, text); // leak: sms
  rxLog.success('ready text', out.messageUuid); // safe
}

export async function tellOpeningHours(mobile: string) {
  await sms.messages.create(process.env.PLIVO_FROM!, mobile, 'Cornerstone: we close at 14:00 on Friday.'); // safe
}

export async function askPrescriber(rx: Prescription, question: string) {
  const { prescriber, patient } = rx;
  await mg.messages.create(DOMAIN, { // leak: mail
    from: `pharmacy@${DOMAIN}`,
    to: [`${prescriber.fax}@efax.example`],
    subject: `Question on ${rx.rxNumber}`,
    text: `${prescriber.name}: ${patient.name} (${patient.dob}), ${rx.drug.label} ${rx.sig}. ${question}`,
  });
  rxLog.info('question sent to', prescriber.name, prescriber.npi); // safe
}

export async function reorder(ndc: string, onHand: number) {
  await mg.messages.create(DOMAIN, { from: `stock@${DOMAIN}`, to: ['orders@wholesaler.example'], subject: `Reorder ${ndc}`, text: `On hand: ${onHand}` }); // safe
  rxLog.info({ message: 'reorder sent', args: [ndc, onHand] }); // safe
}
