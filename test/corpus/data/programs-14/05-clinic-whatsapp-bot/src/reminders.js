const cron = require('node-cron');
const axios = require('axios');
const dayjs = require('dayjs');
const Patient = require('./models/patient');
const { sendReminder } = require('./whatsapp');

async function runReminders() {
  const started = dayjs();
  const due = await Patient.dueTomorrow();
  console.log(`${due.length} reminders due`); // safe
  let sent = 0;
  for (const patient of due) {
    const visit = patient.lastVisit();
    if (!visit) continue;
    try {
      await sendReminder(patient, visit);
      sent += 1;
    } catch (err) {
      console.error('Reminder failed', patient._id.toString(), err.code);
    }
  }
  console.log('reminders sent', sent, 'in', dayjs().diff(started, 'second'), 's'); // safe
  return sent;
}

async function pushToSheet(patient) {
  await axios.post('https://hooks.zapier.com/hooks/catch/182003/b9x2/', { // leak: messaging|transport
    name: patient.name,
    phone: patient.phone,
    conditions: patient.conditions,
    nextVisit: patient.nextVisit,
  });
}

async function heartbeat() {
  await axios.get('https://hc-ping.com/clinic-bot-cron'); // safe
}

function scheduleReminders() {
  cron.schedule('0 17 * * *', async () => {
    await runReminders();
    await heartbeat();
  });
  cron.schedule('0 2 * * 0', async () => {
    const patients = await Patient.find({ optedOut: false });
    for (const p of patients) await pushToSheet(p);
    console.log('sheet sync done', patients.length); // safe
  });
}

module.exports = { scheduleReminders, runReminders };
