'use strict';
const express = require('express');
const fs = require('fs');
const path = require('path');
const { parseAdt, ack } = require('../lib/hl7');
const census = require('../lib/census');
const alerts = require('../lib/alerts');
const { logger } = require('../lib/logger');

const router = express.Router();
const DEAD = process.env.DEAD_DIR || '/var/tmp/adt-dead';

const handlers = {
  A01: census.admit,
  A02: census.transfer,
};

router.post('/adt', express.text({ type: '*/*', limit: '1mb' }), async (req, res) => {
  const started = Date.now();
  const adt = parseAdt(req.body);
  logger.info(`ADT ${adt.trigger} from ${adt.sendingApp} control ${adt.controlId}`); // safe
  const handle = handlers[adt.trigger];
  if (!handle) {
    logger.warn('unsupported trigger', { trigger: adt.trigger }); // safe
    return res.status(422).type('text/plain').send(ack(adt, 'AR', 'unsupported trigger')); // safe
  }
  try {
    await handle(adt);
    res.type('text/plain').send(ack(adt, 'AA'));
  } catch (err) {
    if (err.code === 'ER_DUP_ENTRY') {
      await alerts.duplicateRecord(adt, await census.knex('patients').where({ mrn: adt.mrn }).first());
    }
    fs.writeFileSync(path.join(DEAD, `${adt.controlId}.hl7`), req.body); // leak: file
    logger.error('ADT failed', { code: err.code, control: adt.controlId }); // safe
    res.status(500).type('text/plain').send(ack(adt, 'AE', `could not store ${adt.family} ${adt.birthDate}`)); // leak: http_error
  } finally {
    logger.info('done in ' + (Date.now() - started) + ' ms'); // safe
  }
});

module.exports = router;
