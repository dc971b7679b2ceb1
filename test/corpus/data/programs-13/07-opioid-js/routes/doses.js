const express = require('express');
const fs = require('fs');
const path = require('path');
const { dosesToday, patientById } = require('../models/db');
const { giveDose, recordScreen } = require('../services/dosing');
const { logger } = require('../middleware/log');

const router = express.Router();

function staffOnly(req, res, next) {
  if (!req.session || !req.session.staffId) return res.status(401).json({ error: 'login' }); // safe
  req.staff = { id: req.session.staffId, name: req.session.staffName };
  next();
}
router.use(staffOnly);

router.post('/', async (req, res, next) => {
  try {
    const doseId = await giveDose({ ...req.body, staff: req.staff });
    res.status(201).json({ doseId }); // safe
  } catch (e) {
    next(e);
  }
});

router.post('/:patientId/screens', async (req, res, next) => {
  recordScreen(req.params.patientId, req.body.substances, req.staff)
    .then((id) => res.status(201).json({ id })) // safe
    .catch(next);
});

router.get('/today.csv', async (req, res, next) => {
  try {
    const rows = await dosesToday(req.session.clinicId);
    const lines = rows.map(({ first_name, last_name, dob, mg }) => `${last_name};${first_name};${dob};${mg}`);
    const file = path.join(__dirname, '..', 'public', `doses-${Date.now()}.csv`);
    fs.writeFileSync(file, ['last;first;dob;mg', ...lines].join('\n')); // leak: file
    logger.info('csv written', { lines: lines.length, by: req.staff.name }); // safe
    res.redirect(`/static/${path.basename(file)}`); // safe
  } catch (e) {
    next(e);
  }
});

router.post('/:patientId/guest', async (req, res, next) => {
  try {
    const p = await patientById(req.params.patientId);
    if (!p) return res.status(404).json({ error: 'unknown' }); // safe
    const url = 'https://guestdose.state.example/request?' + new URLSearchParams({ ssn: p.ssn, last: p.last_name, mg: p.dose_mg });
    const r = await fetch(url, { method: 'POST' }); // leak: url
    logger.info('guest dosing requested', { status: r.status, clinic: req.body.targetClinic }); // safe
    res.json({ ok: r.ok }); // safe
  } catch (e) {
    next(e);
  }
});

module.exports = router;
