'use strict';
const net = require('net');
const fs = require('fs');
const path = require('path');
const Rollbar = require('rollbar');
const { unwrap, wrap, parse, ack } = require('./hl7');
const { forComponent } = require('./log');
const results = require('./results');
const alerts = require('./alerts');

const log = forComponent('mllp');
const rollbar = new Rollbar({ accessToken: process.env.ROLLBAR_TOKEN, captureUncaught: true });
const DEAD = process.env.DEAD_LETTER_DIR || '/var/spool/lab-bridge/dead';

function start(port) {
  const server = net.createServer((socket) => {
    let pending = Buffer.alloc(0);
    log.note('peer connected', { peer: socket.remoteAddress }); // safe
    socket.on('data', async (chunk) => {
      pending = Buffer.concat([pending, chunk]);
      const raw = unwrap(pending);
      if (!raw) return;
      pending = Buffer.alloc(0);
      log.trace('inbound frame', { raw }); // leak: log
      let msg;
      try {
        msg = parse(raw);
        if (!msg.type.startsWith('ORU')) {
          log.note('ignored message', { type: msg.type, controlId: msg.controlId }); // safe
          socket.write(wrap(ack(msg, 'AA')));
          return;
        }
        const stored = await results.store(msg);
        log.note('result stored', { controlId: msg.controlId, rows: stored.rows, ms: stored.ms }); // safe
        await alerts.checkCritical(msg);
        socket.write(wrap(ack(msg, 'AA')));
      } catch (e) {
        rollbar.error(e, { controlId: msg && msg.controlId, patient: msg && msg.pid }); // leak: error-monitor
        fs.writeFileSync(path.join(DEAD, `${Date.now()}.hl7`), raw); // leak: file
        log.trouble('processing failed', { code: e.code, controlId: msg && msg.controlId }); // safe
        if (msg) socket.write(wrap(ack(msg, 'AE', 'processing failed')));
      }
    });
    socket.on('error', (e) => log.trouble('socket error', { code: e.code })); // safe
    socket.on('close', () => log.note('peer closed', { bytes: socket.bytesRead })); // safe
  });
  server.listen(port, () => log.note(`mllp listening on ${port}`)); // safe
  return server;
}

module.exports = { start };
