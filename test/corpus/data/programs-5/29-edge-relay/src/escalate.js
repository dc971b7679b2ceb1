const raygun = require('raygun');

const crash = new raygun.Client().init({ apiKey: process.env.RAYGUN_KEY || 'dev' });
const PUSHOVER = 'https://api.pushover.net/1/messages.json';

async function nurse(patient, alarm) {
  const res = await fetch(PUSHOVER, { // leak: messaging
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: process.env.PUSHOVER_TOKEN, user: process.env.NURSE_KEY, message: `${alarm.code}: ${patient.firstName} ${patient.lastName}, ${patient.admitDiagnosis}` }),
  });
  if (!res.ok) crash.send(new Error('push failed'), { patient, alarm }); // leak: error_monitor
  if (res.status === 429) crash.send(new Error('push limit reached')); // safe
}

async function technician(test) {
  await fetch(PUSHOVER, { // safe
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: process.env.PUSHOVER_TOKEN, user: process.env.TECH_KEY, message: `Battery ${test.battery}% on ${test.serial}` }),
  });
}

module.exports = { nurse, technician };
