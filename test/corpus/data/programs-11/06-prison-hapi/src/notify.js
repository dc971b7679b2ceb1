import Mailgun from 'mailgun.js';
import FormData from 'form-data';
import log from 'loglevel';

const mg = new Mailgun(FormData).client({ username: 'api', key: process.env.MAILGUN_KEY });
const DOMAIN = 'mg.custody-health.example';

function compose(to, subject, text) {
  return { from: `Health desk <desk@${DOMAIN}>`, to, subject, text };
}

export async function alertDuty(person, screening) {
  const lines = [`${person.given} ${person.surname}, wing ${person.wing}`, `withdrawal: ${screening.withdrawal}`, screening.nurseNotes];
  const res = await mg.messages.create(DOMAIN, compose('duty@prison.example', 'High risk intake', lines.join('\n'))); // leak: messag|mail
  log.debug('mailgun', res.status); // safe
}

export function welcomeOfficer(email) {
  return mg.messages.create(DOMAIN, compose(email, 'Your account', 'Sign in with your badge number at the health desk terminal.')); // safe
}

export async function notifyPublicHealth(person) {
  await fetch('http://tb-registry.county.example/notify', { // leak: plaintext
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: person.surname, dob: person.dob, disease: 'tuberculosis' }),
  });
}
