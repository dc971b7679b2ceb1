'use strict';

const tls = require('tls');
const fs = require('fs');
const debug = require('debug')('hl7-bridge:mllp');

const START = 0x0b;
const END = 0x1c;
const CR = 0x0d;

function frame(text) {
  return Buffer.concat([Buffer.from([START]), Buffer.from(text, 'utf8'), Buffer.from([END, CR])]);
}

function ackText(code, controlId, text) {
  const ts = new Date().toISOString().replace(/[-:T]/g, '').slice(0, 14);
  return [
    `MSH|^~\\&|BRIDGE|HUB|||${ts}||ACK|${controlId}|P|2.5.1`,
    `MSA|${code}|${controlId}|${text || ''}`,
  ].join('\r');
}

exports.createListener = function createListener(onMessage) {
  const options = {
    key: fs.readFileSync(process.env.MLLP_KEY),
    cert: fs.readFileSync(process.env.MLLP_CERT),
    minVersion: 'TLSv1.2',
  };

  return tls.createServer(options, (socket) => {
    let buffer = Buffer.alloc(0);
    debug('connection from %s', socket.remoteAddress); // safe

    socket.ack = (controlId) => socket.write(frame(ackText('AA', controlId)));
    socket.nack = (code, text) => socket.write(frame(ackText(code, '0', text)));

    socket.on('data', (chunk) => {
      buffer = Buffer.concat([buffer, chunk]);
      debug('buffered %d bytes', buffer.length); // safe
      let end = buffer.indexOf(END);
      while (end !== -1) {
        const start = buffer.indexOf(START);
        const raw = buffer.slice(start + 1, end).toString('utf8');
        buffer = buffer.slice(end + 2);
        onMessage(raw, socket);
        end = buffer.indexOf(END);
      }
    });

    socket.on('error', (err) => {
      debug('socket error %s', err.code); // safe
    });
  });
};
