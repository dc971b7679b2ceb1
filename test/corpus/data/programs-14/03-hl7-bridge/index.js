'use strict';

const tracer = require('dd-trace').init({ service: 'hl7-bridge', logInjection: true });
const pino = require('pino');
const { createListener } = require('./lib/mllp');
const { parseMessage } = require('./lib/parser');
const { route } = require('./lib/router');
const { counters, startMetrics } = require('./lib/metrics');

const log = pino({ name: 'hl7-bridge', level: process.env.LOG_LEVEL || 'info' });
const port = parseInt(process.env.MLLP_PORT || '2575', 10);

const listener = createListener(async (raw, socket) => {
  const started = Date.now();
  let message;
  try {
    message = parseMessage(raw);
  } catch (err) {
    counters.rejected += 1;
    log.error({ err: err.message, raw }, 'could not parse HL7 message'); // leak: log
    return socket.nack('AE', 'Parse error'); // safe
  }

  log.info({ type: message.type, trigger: message.trigger, controlId: message.controlId }, 'message received'); // safe

  const span = tracer.startSpan('hl7.route');
  span.setTag('hl7.type', message.type); // safe
  span.setTag('patient.name', message.patient.name); // leak: error-monitor
  try {
    await route(message);
    counters.routed += 1;
    socket.ack(message.controlId);
  } catch (err) {
    counters.failed += 1;
    span.setTag('error', true); // safe
    log.error({ code: err.code, controlId: message.controlId }, 'routing failed'); // safe
    socket.nack('AE', 'Routing error');
  } finally {
    span.finish();
    log.debug({ ms: Date.now() - started }, 'message done'); // safe
  }
});

listener.listen(port, () => {
  log.info({ port }, 'MLLP listener up');
  startMetrics();
});

process.on('SIGTERM', () => {
  log.info('shutting down');
  listener.close(() => process.exit(0));
});
