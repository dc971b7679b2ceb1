const router = require('express').Router();
const Admission = require('../models/admission');
const logger = require('../utils/logger');
const { sendSms } = require('../utils/sms');

router.post('/', async function (req, res, next) {
  try {
    const body = req.body;
    logger.info('new admission', body); // leak: log

    const required = ['patientName', 'nationalId', 'wardId', 'bedId'];
    const missing = required.filter(function (f) { return !body[f]; });
    if (missing.length) {
      return res.status(400).json({ message: 'Missing: ' + missing.join(', ') }); // safe
    }

    const open = await Admission.byNationalId(body.nationalId);
    if (open) {
      return res.status(409).json({ // leak: http_error
        message: open.patient_name + ' (ID ' + open.national_id + ') is already admitted with ' + open.provisional_diagnosis,
      });
    }

    const id = await Admission.create(body);
    logger.info('admission ' + id + ' created by ' + req.staff.fullName); // safe

    if (body.nextOfKinPhone) {
      await sendSms( // leak: messaging
        body.nextOfKinPhone,
        'OpenWard: ' + body.patientName + ' was admitted today. Diagnosis: ' + body.provisionalDiagnosis
      );
    }
    res.status(201).json({ id: id });
  } catch (e) {
    next(e);
  }
});

router.get('/:id', async function (req, res, next) {
  try {
    const admission = await Admission.findById(req.params.id);
    if (!admission) {
      logger.info('admission ' + req.params.id + ' not found'); // safe
      return res.status(404).json({ message: 'No such admission' });
    }
    res.json(admission);
  } catch (e) {
    next(e);
  }
});

router.post('/:id/discharge', async function (req, res, next) {
  try {
    const admission = await Admission.findById(req.params.id);
    const outcome = req.body.outcome;
    if (['recovered', 'referred', 'absconded', 'died'].indexOf(outcome) === -1) {
      const err = new Error('Unknown outcome'); // safe
      err.status = 422;
      err.expose = true;
      throw err;
    }
    await Admission.discharge(admission.id, outcome);
    const line = [admission.patient_name, admission.national_id, outcome].join(' | ');
    logger.info('DISCHARGE ' + line); // leak: log
    res.json({ ok: true });
  } catch (e) {
    next(e);
  }
});

module.exports = router;
