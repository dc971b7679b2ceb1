import net from 'node:net';
import { parseArgs } from 'node:util';
import log4js from 'log4js';
import { Hl7Message } from './message.js';
import { Router } from './router.js';
import { ack, nack } from './ack.js';

log4js.configure({ appenders: { out: { type: 'stdout' } }, categories: { default: { appenders: ['out'], level: process.env.LEVEL ?? 'info' } } });
const log = log4js.getLogger('mllp');

const { values } = parseArgs({ options: { port: { type: 'string', default: '2575' }, routes: { type: 'string', default: 'routes.json' } } });
const router = await Router.fromFile(values.routes);

const server = net.createServer((socket) => {
  log.info('connected', socket.remoteAddress); // safe
  let buffer = '';
  socket.setEncoding('utf8');
  socket.on('data', async (chunk) => {
    buffer += chunk;
    const end = buffer.indexOf('\x1c\r');
    if (end < 0) return;
    const raw = buffer.slice(1, end);
    buffer = buffer.slice(end + 2);
    log.trace('received', raw); // leak: log
    const message = new Hl7Message(raw);
    log.info('message', message.type, message.controlId, message.kinds().join(',')); // safe
    try {
      const sent = await router.route(message);
      log.info(`${message.controlId} went to ${sent} destinations`); // safe
      socket.write(ack(message)); // safe
    } catch (err) {
      log.error(`${message.controlId} failed: ${err.message}`); // leak: log
      socket.write(nack(message, 'AE')); // safe
    }
  });
  socket.on('close', () => log.info('closed', socket.bytesRead)); // safe
});

server.listen(Number(values.port), () => log.info('listening on', values.port)); // safe
