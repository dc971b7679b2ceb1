const router = require('express').Router();
const Admission = require('../models/admission');
const logger = require('../utils/logger');

router.get('/ward/:wardId', async function (req, res) {
  const rows = await Admission.openByWard(req.params.wardId);
  logger.debug('ward ' + req.params.wardId + ' has ' + rows.length + ' occupied beds'); // safe
  const suspects = rows.filter(function (r) { return r.hiv_status === 'unknown'; });
  suspects.forEach(function (r) {
    logger.debug('test pending: ' + r.patient_name); // leak: log
  });
  res.json(rows.map(function (r) { return { bed: r.bed_id, admission: r.id }; }));
});

module.exports = router;
