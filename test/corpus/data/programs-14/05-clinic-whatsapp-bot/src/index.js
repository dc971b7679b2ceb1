require('dotenv').config();

const express = require('express');
const bodyParser = require('body-parser');
const mongoose = require('mongoose');
const twilio = require('twilio');
const { handleMessage } = require('./conversation');
const { scheduleReminders } = require('./reminders');
const Patient = require('./models/patient');

const app = express();
app.use(bodyParser.urlencoded({ extended: false }));
app.use(bodyParser.json());

const verifyTwilio = twilio.webhook({ validate: process.env.NODE_ENV === 'production' });

function requireAdmin(req, res, next) {
  if (req.get('x-admin-key') !== process.env.ADMIN_KEY) {
    return res.status(401).send('Unauthorized');
  }
  next();
}

app.post('/whatsapp', verifyTwilio, async (req, res) => {
  const { From, Body, MediaUrl0, MessageSid } = req.body;
  const phone = From.replace('whatsapp:', '');
  console.log('webhook', MessageSid, 'media:', Boolean(MediaUrl0)); // safe
  try {
    const patient = await Patient.findOne({ phone }); // safe
    await handleMessage({ patient, phone, text: Body, media: MediaUrl0 });
    res.type('text/xml').send('<Response/>'); // safe
  } catch (err) {
    console.error('Failed to handle message', err, req.body); // leak: log
    res.status(500).send('error'); // safe
  }
});

app.get('/admin/patients/:phone', requireAdmin, async (req, res) => {
  const patient = await Patient.findOne({ phone: req.params.phone });
  if (!patient) {
    return res.status(404).json({ error: 'No such contact' }); // safe
  }
  res.json({ name: patient.name, conditions: patient.conditions, nextVisit: patient.nextVisit });
});

app.get('/admin/stats', requireAdmin, async (req, res) => {
  const total = await Patient.countDocuments();
  const optedOut = await Patient.countDocuments({ optedOut: true });
  res.json({ total, optedOut }); // safe
});

mongoose.connect(process.env.MONGO_URI, { tls: true }).then(() => {
  console.log('db connected');
  scheduleReminders();
  app.listen(process.env.PORT || 3000, () => console.log('bot is up'));
});
