const twilio = require('twilio');

const client = twilio(process.env.TWILIO_ACCOUNT_SID, process.env.TWILIO_AUTH_TOKEN);
const from = `whatsapp:${process.env.WHATSAPP_NUMBER}`;

async function sendText(phone, body) {
  const message = await client.messages.create({ from, to: `whatsapp:${phone}`, body }); // leak: messaging
  console.log('sent', message.sid, message.status); // safe
  return message.sid;
}

function sendMenu(phone, items) {
  const lines = items.map((item, index) => `${index + 1}. ${item}`);
  return sendText(phone, lines.join('\n'));
}

async function sendReminder(patient, visit) {
  return client.messages.create({ // leak: messaging
    from,
    to: `whatsapp:${patient.phone}`,
    body: `Hello ${patient.name}, you have a follow-up for ${visit.diagnosis} tomorrow with ${visit.doctor}.`,
  });
}

async function pageOnCall(doctor, count) {
  const message = await client.messages.create({ // safe
    from,
    to: `whatsapp:${doctor.workPhone}`,
    body: `Dr ${doctor.name}, ${count} messages are waiting for you.`,
  });
  console.log('paged', doctor.name, message.sid); // safe
}

async function balance() {
  const b = await client.balance.fetch();
  console.log('twilio balance', b.balance, b.currency); // safe
  return Number(b.balance);
}

module.exports = { sendText, sendMenu, sendReminder, pageOnCall, balance };
