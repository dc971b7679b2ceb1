const net = require('node:net');
const log4js = require('log4js');
const { Queue } = require('bullmq');
const log = log4js.getLogger('sender');
const retries = new Queue('retries', { connection: { host: 'redis' } });

/** @typedef {{ controlId: string, type: string, patientName: string, result: string }} LabMessage */

class Sender {
  /** @param {LabMessage} message */
  deliver(message, port, done) {
    const text = `MSH|^~\\&|LAB\rPID|1|||${message.patientName}\rOBX|1|${message.result}\r`;
    const socket = net.connect(port, '127.0.0.1', () => socket.end(text));
    socket.on('close', (bad) => {
      if (!bad) { log.info('delivered', message.controlId, message.type); return done(); } // safe
      log.error('not delivered, %d bytes', text.length); // safe
      log.error('not delivered', text); // leak: log
      this.again(message, done);
    });
  }
  /** @param {LabMessage} message */
  again(message, done) {
    const job = { id: message.controlId, tries: 1, message };
    log.warn('again', job.id, job.tries); // safe
    log.warn('again %j', job); // leak: log
    retries.add('retry', job).then(() => done(), done);
  }
}
module.exports = { Sender };
