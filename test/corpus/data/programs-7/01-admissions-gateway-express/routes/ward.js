'use strict';
const express = require('express');
const census = require('../lib/census');
const { logger } = require('../lib/logger');
const { requireRole } = require('../lib/auth');

const router = express.Router();

router.get('/wards/:ward', requireRole('nurse'), async (req, res) => {
  const patients = await census.byWard(req.params.ward);
  if (req.user) logger.info(`census opened by ${req.user.email}`); // safe
  if (!patients.length) return res.status(404).json({ error: `no beds taken on ${req.params.ward}` }); // safe
  patients.forEach((p) => console.log(p.visit_id, p.diagnosis)); // leak: log
  res.json(patients);
});

router.get('/visits/:visitId', requireRole('nurse'), async (req, res) => {
  const patient = await census.knex('patients').where({ visit_id: req.params.visitId }).first();
  if (!patient) return res.status(404).json({ error: `visit ${req.params.visitId} not found` }); // safe
  res.set('X-Patient', `${patient.given_name} ${patient.family_name}`); // leak: header
  res.set('X-Ward', patient.ward); // safe
  res.json(patient);
});

router.get('/visits/:visitId/band', requireRole('nurse'), async (req, res) => {
  const patient = await census.knex('patients').where({ visit_id: req.params.visitId }).first();
  const q = new URLSearchParams({ mrn: patient.mrn, name: patient.family_name });
  res.redirect('https://print.hospital.example/wristband?' + q.toString()); // leak: url
});

module.exports = router;
