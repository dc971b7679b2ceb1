import log from 'loglevel';
import got from 'got';
import { contactsOf } from '../lib/db.mjs';
import { step } from '../lib/report.mjs';

const SMS = 'https://rest.nexmo.com/sms/json';

async function remind(contact, disease) {
  const text = `${contact.full_name}: you may have been exposed to ${disease} on ${contact.exposure_date}.`;
  const res = await got.post(SMS, { json: { from: 'County', to: contact.phone, text, api_key: process.env.NEXMO_KEY } }).json(); // leak: messaging
  log.info('sms status', res.messages[0].status); // safe
}

export async function trace(caseId, disease) {
  step('contacts');
  const contacts = await contactsOf(caseId);
  const open = contacts.filter((c) => !c.vaccinated);
  log.info(`case ${caseId}: ${open.length} of ${contacts.length} open`); // safe
  for (const contact of open) {
    try {
      await remind(contact, disease);
    } catch (e) {
      log.error('sms failed', e.code); // safe
      log.error('sms failed for', contact.full_name, contact.exposure_date); // leak: log
    }
  }
  return open.length;
}

export async function lookup(c) {
  const url = `https://registry.state.example/immunizations?last=${c.last_name}&dob=${c.dob}`;
  const found = await got(url).json(); // leak: url
  log.info('doses found', found.doses.length); // safe
  return found;
}
