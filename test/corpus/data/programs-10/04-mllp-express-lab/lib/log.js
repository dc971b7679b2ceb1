'use strict';
const winston = require('winston');

const base = winston.createLogger({
  level: process.env.LOG_LEVEL || 'info',
  format: winston.format.combine(winston.format.timestamp(), winston.format.json()),
  transports: [new winston.transports.Console()],
});

function forComponent(component) {
  const child = base.child({ component });
  return {
    note: (msg, meta) => child.info(msg, meta),
    trouble: (msg, meta) => child.error(msg, meta),
    trace: (msg, meta) => child.debug(msg, meta),
  };
}

module.exports = { base, forComponent };
