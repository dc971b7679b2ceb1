const axios = require('axios');
const { sendText, sendMenu } = require('./whatsapp');
const { triage } = require('./ai');
const { storeMedia } = require('./media');
const Patient = require('./models/patient');
const catalog = require('./catalog');

const STEPS = { NEW: 'new', MENU: 'menu', SYMPTOMS: 'symptoms', BOOKING: 'booking' };
const sessions = new Map();

function session(phone) {
  if (!sessions.has(phone)) sessions.set(phone, { step: STEPS.MENU, started: Date.now() });
  return sessions.get(phone);
}

async function handleMessage({ patient, phone, text, media }) {
  if (!patient) {
    await Patient.create({ phone, name: text.slice(0, 60) }); // safe
    return sendText(phone, catalog.welcome);
  }

  const state = session(phone);
  console.log('step', state.step, 'sessions', sessions.size); // safe

  if (media) {
    const url = await storeMedia(patient, media);
    return sendText(phone, url ? catalog.mediaSaved : catalog.mediaFailed);
  }

  switch (state.step) {
    case STEPS.SYMPTOMS: {
      const advice = await triage(patient, text);
      await notifyDesk(patient, text);
      state.step = STEPS.MENU;
      return sendText(phone, advice);
    }
    case STEPS.BOOKING: {
      const slot = catalog.slots.find((s) => s.key === text.trim());
      if (!slot) return sendText(phone, catalog.badSlot);
      patient.nextVisit = slot.at();
      await patient.save();
      console.log('slot booked', slot.key); // safe
      state.step = STEPS.MENU;
      return sendText(phone, catalog.booked);
    }
    default:
      state.step = text === '1' ? STEPS.SYMPTOMS : text === '2' ? STEPS.BOOKING : STEPS.MENU;
      return sendMenu(phone, catalog.menu);
  }
}

async function notifyDesk(patient, symptoms) {
  await axios.post(process.env.SLACK_WEBHOOK, { // leak: messaging
    text: `New symptom report from ${patient.name} (${patient.phone}): ${symptoms}`,
  });
}

async function reportOutage(service) {
  await axios.post(process.env.SLACK_WEBHOOK, { text: `${service} is not responding` }); // safe
}

module.exports = { handleMessage, reportOutage, STEPS };
