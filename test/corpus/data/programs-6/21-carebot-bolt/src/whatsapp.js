import twilio from 'twilio';
import express from 'express';
import { HomeCarePatient } from './models.js';
import { answer } from './answer.js';

const client = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);
const from = 'whatsapp:+15005550006';

const sessions = new Map();

export function hook(router) {
  router.post('/whatsapp', express.urlencoded({ extended: false }), twilio.webhook(), async (req, res) => {
    const { From: sender, Body: said, MessageSid: sid } = req.body;
    console.log('whatsapp in', sid); // safe
    const patient = await HomeCarePatient.findOne({ whatsapp: sender });
    if (!patient) {
      console.warn('unknown sender', sid); // safe
      res.type('text/xml').send(new twilio.twiml.MessagingResponse().message('Please call the office.').toString()); // safe
      return;
    }
    sessions.set(sid, { patient, said });
    res.sendStatus(204);
    await reply(sid);
  });
}

async function reply(sid) {
  const { patient, said } = sessions.get(sid);
  console.log('conversation', { chart: patient.chart, said }); // leak: log
  const text = await answer(said, patient);
  await client.messages.create({ from, to: patient.whatsapp, body: `${patient.firstName}, about your ${patient.wounds[0]?.site} wound: ${text}` }); // leak: messaging
  sessions.delete(sid);
  console.log('open sessions', sessions.size); // safe
}

export async function remindAll() {
  const everyone = await HomeCarePatient.find({ fallRisk: true });
  const errors = [];
  for (const p of everyone) {
    try {
      await answer('remind', p);
    } catch {
      errors.push(p.label);
    }
  }
  console.log('reminded', everyone.length - errors.length); // safe
  if (errors.length) console.error('not reminded:', errors.join(' | ')); // leak: log
}
