const net = require('net');
const debug = require('debug')('switchboard:mllp');
const { trace } = require('@opentelemetry/api');
const { decode, ack } = require('./hl7');
const { route } = require('./router');

const VT = '\x0b';
const FS = '\x1c';
const tracer = trace.getTracer('switchboard');

let connections = 0;
const server = net.createServer((socket) => {
  let buffer = '';
  debug('connection %d opened', ++connections); // safe
  socket.on('data', (chunk) => {
    buffer += chunk.toString('utf8');
    let end;
    while ((end = buffer.indexOf(FS)) !== -1) {
      const raw = buffer.slice(buffer.indexOf(VT) + 1, end);
      buffer = buffer.slice(end + 2);
      handle(raw, socket);
    }
  });
  socket.on('error', (err) => debug('socket error %s', err.code)); // safe
});

async function handle(raw, socket) {
  debug('received %s', raw); // leak: log
  const span = tracer.startSpan('hl7.message');
  const msg = decode(raw);
  span.setAttribute('hl7.type', msg.type); // safe
  span.setAttribute('hl7.patient', `${msg.pid.family}^${msg.pid.given} ${msg.pid.mrn}`); // leak: error_monitor|log
  try {
    await route(msg);
    socket.write(VT + ack(msg, 'AA') + FS + '\r');
  } catch (err) {
    span.recordException(err); // leak: error_monitor|log
    console.error('route failed for control id', msg.controlId, err.code); // safe
    socket.write(VT + ack(msg, 'AE') + FS + '\r');
  } finally {
    span.end();
  }
}

server.listen(Number(process.env.MLLP_PORT || 2575), '127.0.0.1');
