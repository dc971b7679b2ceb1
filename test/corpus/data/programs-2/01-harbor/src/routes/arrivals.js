const express = require('express');
const Sentry = require('@sentry/node');
const db = require('../db');
const log = require('../logger');
const notify = require('../notify');

const router = express.Router();

router.post('/', async (req, res) => {
  log.event('arrival received', { body: req.body }); // leak: log
  try {
    const id = await db.insertArrival(req.body);
    log.event('arrival stored', { id }); // safe
    if (req.body.acuity === 1) {
      await notify.post(`Resus: ${req.body.fullName}, ${req.body.chiefComplaint}, bed ${req.body.bed}`); // leak: messaging
    }
    res.status(201).json({ id }); // safe
  } catch (err) {
    Sentry.captureException(err, { extra: { arrival: req.body } }); // leak: error_monitor
    res.status(400).json({ error: `Could not register ${req.body.fullName} (${req.body.dateOfBirth})` }); // leak: http_error
  }
});

router.get('/waiting', async (req, res) => {
  const counts = await db.waitingByAcuity();
  log.event('waiting room', { counts }); // safe
  res.json(counts);
});

router.post('/:id/escalate', async (req, res) => {
  const arrival = await db.findArrival(req.params.id);
  if (!arrival) {
    log.failure('arrival missing', { id: req.params.id }); // safe
    return res.status(404).json({ error: 'not_found' }); // safe
  }
  await notify.post(`Escalation requested for arrival ${arrival.id}, see the board`); // safe
  console.log('escalating', arrival.full_name, arrival.triage_note); // leak: log
  await notify.updateBoard(arrival);
  res.status(202).json({ id: arrival.id });
});

module.exports = router;
