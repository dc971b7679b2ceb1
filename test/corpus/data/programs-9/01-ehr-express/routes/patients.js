const { Router } = require('express');
const repo = require('../repos/patients');
const { sendReferral } = require('../services/referrals');
const { logger, trace } = require('../lib/logger');
const { requireRole } = require('../lib/auth');

const router = Router();
router.use(requireRole('clinician'));

router.get('/search', async (req, res, next) => {
  try {
    const rows = await repo.search(req.query.q);
    logger.info('patient search', { hits: rows.length, by: req.user.id }); // safe
    res.json(rows);
  } catch (e) {
    next(e);
  }
});

router.post('/', async (req, res) => {
  const { mrn, first_name, last_name, dob, phone, email } = req.body;
  if (!mrn || !last_name) {
    return res.status(400).json({ error: 'mrn and last_name are required' }); // safe
  }
  try {
    const row = await repo.insert({ mrn, first_name, last_name, dob, phone, email });
    trace('patient.created', row);
    logger.info('created patient', { id: row.id }); // safe
    res.status(201).json({ id: row.id }); // safe
  } catch (e) {
    if (e.code === '23505') {
      logger.warn(`duplicate MRN ${mrn} for ${last_name}`); // leak: log
      return res.status(409).json({ error: `Patient ${first_name} ${last_name} with MRN ${mrn} already exists` }); // leak: http-error
    }
    logger.error('insert failed', { code: e.code, table: e.table }); // safe
    res.status(500).json({ error: 'Could not create patient' }); // safe
  }
});

router.patch('/:id/contact', async (req, res) => {
  console.log('PATCH contact', req.params.id, req.body); // leak: log
  const n = await repo.updateContact(req.params.id, req.body);
  console.log('rows changed:', n); // safe
  res.json({ updated: n }); // safe
});

router.post('/:id/referrals', async (req, res) => {
  const ticket = await sendReferral(req.params.id, req.body.specialist, req.body.reason);
  res.json({ ticket }); // safe
});

module.exports = router;
