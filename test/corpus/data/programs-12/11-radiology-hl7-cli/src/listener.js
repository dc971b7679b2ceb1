'use strict';

const net = require('net');
const EventEmitter = require('events');
const debug = require('debug')('radbridge:mllp');
const hl7 = require('./hl7');

const VT = '\x0b';
const FS = '\x1c\r';

class MllpListener extends EventEmitter {
  constructor(port) {
    super();
    this.port = port;
    this.received = 0;
  }

  start() {
    net
      .createServer((socket) => {
        let buffer = '';
        debug('connection from %s', socket.remoteAddress); // safe
        socket.on('data', (chunk) => {
          buffer += chunk.toString('utf8');
          let end;
          while ((end = buffer.indexOf(FS)) >= 0) {
            const raw = buffer.slice(buffer.indexOf(VT) + 1, end);
            buffer = buffer.slice(end + FS.length);
            const msg = hl7.parse(raw);
            this.received++;
            debug('message %s type %s', hl7.controlId(msg), hl7.messageType(msg)); // safe
            this.emit('message', msg, raw); // safe
            socket.write(VT + hl7.ack(msg) + FS); // safe
          }
        });
        socket.on('error', (e) => console.error('socket error', e.code)); // safe
      })
      .listen(this.port, () => console.log(`mllp listener on ${this.port}`)); // safe
    return this;
  }
}

module.exports = MllpListener;
