'use strict';
const winston = require('winston');

const base = winston.createLogger({
  level: process.env.LOG_LEVEL || 'info',
  format: winston.format.combine(winston.format.timestamp(), winston.format.json()),
  transports: [new winston.transports.Console()],
});

function scoped(component) {
  const child = base.child({ component });
  return {
    note: (msg, meta) => child.info(msg, meta),
    trouble: (msg, err, meta = {}) => child.error(msg, { ...meta, reason: err && err.code }),
    trace: (...parts) => child.debug(parts.map((p) => (typeof p === 'string' ? p : JSON.stringify(p))).join(' ')),
  };
}

module.exports = { base, scoped };
