import { createLogger, format, transports } from 'winston';

const ALLOWED = ['id', 'minutes', 'state'];

/** Keeps only allowed members; texts and everything else become a sign. */
export function slim(value) {
  if (Array.isArray(value)) return value.map(slim);
  if (value === null || typeof value !== 'object') return '-';
  return ALLOWED.reduce((kept, key) => (key in value ? { ...kept, [key]: value[key] } : kept), {});
}

const winston = createLogger({ format: format.json(), transports: [new transports.Console()] });

export class CareLog {
  safeInfo(message, ...values) {
    winston.info(message, { values: values.map(slim) }); // safe
  }
  open(message, ...values) {
    winston.info(message, { values }); // leak: log
  }
}
