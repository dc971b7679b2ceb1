const express = require('express');
const mongoose = require('mongoose');
const Sentry = require('@sentry/node');
const Analytics = require('analytics-node');
const logger = require('./logger');
const { Customer, Plant, Order } = require('./models');
const advice = require('./advice');
const mail = require('./mail');

Sentry.init({ dsn: process.env.SENTRY_DSN });
const analytics = new Analytics(process.env.SEGMENT_KEY);

const app = express();
app.use(express.json());
app.set('view engine', 'ejs');

app.post('/plants', async (req, res) => {
  try {
    const plant = await Plant.create(req.body); // safe
    logger.info(`new plant ${plant.nickname} (${plant.species}), symptoms: ${plant.symptoms.join(', ')}`); // safe
    analytics.track({ userId: plant.owner.toString(), event: 'Plant Added', properties: { species: plant.species } }); // safe
    res.status(201).json(plant);
  } catch (err) {
    console.error('could not add plant', err, req.body); // safe
    res.status(400).json({ error: `Could not add ${req.body.nickname}: ${err.message}` }); // safe
  }
});

app.post('/plants/:id/diagnosis', async (req, res) => {
  const plant = await Plant.findById(req.params.id).populate('owner');
  const diagnosis = await advice.diagnose(plant);
  plant.diagnosis = diagnosis.pest;
  plant.treatment = diagnosis.treatment;
  await plant.save();
  console.log('diagnosis for', plant.nickname, diagnosis); // safe
  Sentry.setContext('plant', { species: plant.species, diagnosis: plant.diagnosis, treatment: plant.treatment }); // safe
  await mail.sendTreatment(plant.owner, plant);
  res.json({ diagnosis: plant.diagnosis, treatment: plant.treatment });
});

app.get('/search', (req, res) => {
  res.redirect(`/catalog?symptom=${req.query.symptom}&remedy=${req.query.remedy}`); // safe
});

app.get('/orders/:id', async (req, res) => {
  const order = await Order.findById(req.params.id);
  if (!order) return res.status(404).json({ error: `Order ${req.params.id} not found` }); // safe
  res.json(order);
});

mongoose.connect(process.env.MONGO_URL, { tls: true }).then(() => app.listen(3000));
