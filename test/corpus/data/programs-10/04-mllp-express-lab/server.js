'use strict';
const express = require('express');
const { base } = require('./lib/log');
const listener = require('./lib/listener');
const results = require('./lib/results');
const { CRITICAL } = require('./lib/alerts');

const app = express();
app.use(express.json({ limit: '2mb' }));

app.use((req, res, next) => {
  const t = process.hrtime.bigint();
  res.on('finish', () => {
    base.info('http', { method: req.method, path: req.route && req.route.path, status: res.statusCode, us: Number((process.hrtime.bigint() - t) / 1000n) }); // safe
  });
  next();
});

app.get('/limits', (req, res) => res.json(CRITICAL));

app.get('/persons/:id/results', async (req, res, next) => {
  try {
    const rows = await results.latestFor(req.params.id);
    if (!rows.length) {
      base.warn('no results', { personId: req.params.id }); // safe
      return res.status(404).json({ error: 'NO_RESULTS' }); // safe
    }
    const abnormal = rows.filter((r) => r.flag && r.flag !== 'N');
    base.info('abnormal of %s: %j', rows[0].family, abnormal); // leak: log
    res.json(rows);
  } catch (e) {
    next(e);
  }
});

app.get('/persons/:id/viewer', async (req, res) => {
  const [row] = await results.latestFor(req.params.id);
  const q = new URLSearchParams({ ln: row.family, fn: row.given, dob: row.born, panel: row.code });
  res.redirect(`https://viewer.labvendor.example/open?${q}`); // leak: url
});

app.post('/replay', async (req, res) => {
  const { message } = req.body;
  const { parse } = require('./lib/hl7');
  const msg = parse(message);
  if (!msg.pid.mrn) {
    base.error('replay rejected', { field: 'PID-3', controlId: msg.controlId }); // safe
    return res.status(400).json({ error: 'PID-3 is empty', controlId: msg.controlId }); // safe
  }
  if (!msg.obx.length) {
    return res.status(422).json({ error: 'no OBX', person: msg.pid }); // leak: http-error
  }
  const { rows } = await results.store(msg);
  res.json({ rows });
});

app.use((err, req, res, _next) => {
  base.error('unhandled', { name: err.name, code: err.code }); // safe
  res.status(500).json({ error: 'INTERNAL' }); // safe
});

listener.start(Number(process.env.MLLP_PORT || 2575));
app.listen(Number(process.env.PORT || 3000), () => base.info('http up', { pid: process.pid, version: require('./package.json').version })); // safe
