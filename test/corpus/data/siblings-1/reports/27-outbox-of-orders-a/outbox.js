import axios from 'axios';
import winston from 'winston';

const log = winston.createLogger({ transports: [new winston.transports.Console()] });
const retryLater = [];

/** @param {{ id: string, patientName: string, dateOfBirth: string, tests: string[] }} order */
export async function send(order, lab) {
  const message = Buffer.from(JSON.stringify(order));
  try {
    await axios.post(lab.endpoint, message, { headers: { 'content-type': 'application/json' } });
    log.info('sent', { order: order.id, bytes: message.length }); // safe
  } catch (error) {
    log.error('not sent', { order: order.id, lab: lab.code, status: error.response?.status }); // safe
    log.error('not sent', { message: message.toString('utf8') }); // leak: log
    park({ order, lab: lab.code, tries: 1 });
  }
}

function park(entry) {
  retryLater.push(entry);
  log.warn('parked', { lab: entry.lab, tries: entry.tries, waiting: retryLater.length }); // safe
  log.debug(`parked ${JSON.stringify(entry)}`); // leak: log
}
