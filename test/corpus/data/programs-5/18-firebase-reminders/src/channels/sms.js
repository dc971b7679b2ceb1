const { Vonage } = require('@vonage/server-sdk');

const vonage = new Vonage({ apiKey: process.env.VONAGE_KEY, apiSecret: process.env.VONAGE_SECRET });

function reminderText(patient, appt) {
  return `Hello ${patient.name}, your ${appt.reason} visit is on ${appt.day} at ${appt.time}.`;
}

async function smsReminder(patient, appt) {
  return vonage.sms.send({ to: patient.phone, from: 'apptminder', text: reminderText(patient, appt) }); // leak: messaging
}

module.exports = { smsReminder };
