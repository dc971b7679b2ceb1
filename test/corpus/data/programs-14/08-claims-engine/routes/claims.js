'use strict';

const express = require('express');
const Sentry = require('@sentry/node');
const { Claim, Member } = require('../models');
const { parse837, ack999 } = require('../lib/x12');
const { adjudicate } = require('../lib/adjudicate');
const logger = require('../lib/logger');
const auth = require('../lib/auth');

const router = express.Router();
router.use(auth.required);

router.post('/837', auth.role('clearinghouse'), async (req, res) => {
  let parsed;
  try {
    parsed = parse837(req.body.toString('utf8'));
  } catch (err) {
    return res.status(400).send(ack999(false)); // safe
  }
  const { subscriber } = parsed;
  const member = await Member.findOne({ where: { memberId: subscriber.memberId } }); // safe
  if (!member) {
    return res.status(404).json({ error: 'Member ' + subscriber.firstName + ' ' + subscriber.lastName + ' (' + subscriber.dob + ') not on file' }); // leak: http-error
  }
  const claim = await Claim.create({ ...parsed, status: 'received', memberPk: member.id }); // safe
  try {
    const outcome = await adjudicate(claim, member);
    logger.event('claim.adjudicated', claim);
    res.json({ claim: claim.id, status: outcome.status }); // safe
  } catch (err) {
    Sentry.setContext('claim', { member: member.lastName, dob: member.dob, diagnosis: claim.diagnosisCodes }); // leak: error-monitor
    Sentry.captureMessage('adjudication failed'); // safe
    res.status(500).json({ error: 'Adjudication failed', claim: claim.id }); // safe
  }
});

router.get('/search', auth.role('examiner'), (req, res) => {
  const { lastName, dob } = req.query;
  res.redirect(`/members?lastName=${lastName}&dob=${dob}`); // leak: url
});

router.get('/queue', auth.role('examiner'), async (req, res) => {
  const pended = await Claim.count({ where: { status: 'pended' } });
  logger.info('queue length', { count: pended }); // safe
  res.json({ pended }); // safe
});

module.exports = router;
