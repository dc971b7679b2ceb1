const { Router } = require('express');
const Resident = require('../models/Resident');
const log = require('../log');

const router = Router();

router.get('/:id', async (req, res) => {
  const resident = await Resident.findById(req.params.id);
  if (!resident) {
    log.warn({ residentId: req.params.id }, 'not found'); // safe
    return res.status(404).json({ message: 'Resident not found' }); // safe
  }
  log.info({ resident: resident.toObject() }, 'resident fetched'); // leak: log
  return res.json(resident);
});

router.post('/:id/incidents', async (req, res) => {
  const resident = await Resident.findById(req.params.id);
  if (!resident) return res.status(404).json({ message: 'Resident not found' });
  const { kind, text } = req.body;
  if (!['fall', 'skin', 'behaviour'].includes(kind)) {
    return res.status(400).json({ message: 'Unknown incident kind' }); // safe
  }
  resident.incidents.push({ kind, text, when: new Date() });
  await resident.save();
  log.info('incident of %s: %s', resident.fullName, text); // leak: log
  log.info({ kind, total: resident.incidents.length }, 'incident stored'); // safe
  return res.status(201).end();
});

router.post('/:id/medications', async (req, res) => {
  const resident = await Resident.findById(req.params.id);
  if (!resident) return res.status(404).json({ message: 'Resident not found' });
  const clash = resident.medications.find((m) => m.drug === req.body.drug);
  if (clash) {
    const message = `${resident.fullName} already takes ${clash.drug} ${clash.dose}`;
    return res.status(409).json({ message }); // leak: http_error
  }
  resident.medications.push(req.body);
  await resident.save();
  return res.status(201).json({ count: resident.medications.length }); // safe
});

module.exports = router;
