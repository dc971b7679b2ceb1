'use strict';

const winston = require('winston');

const KEEP = ['pk', 'status', 'code', 'ms', 'count'];

function onlyKnown(meta) {
  const out = {};
  for (const key of KEEP) {
    if (meta && Object.prototype.hasOwnProperty.call(meta, key)) out[key] = meta[key];
  }
  return out;
}

const logger = winston.createLogger({
  level: process.env.LOG_LEVEL || 'info',
  format: winston.format.combine(winston.format.timestamp(), winston.format.json()),
  transports: [
    new winston.transports.Console(),
    new winston.transports.File({ filename: 'logs/claims.log', maxsize: 10485760 }),
  ],
});

function event(name, record) {
  logger.info(name, onlyKnown({ pk: record.id, status: record.status })); // safe
}

function timed(name, fn) {
  return async (...args) => {
    const started = Date.now();
    try {
      return await fn(...args);
    } finally {
      logger.debug(name, { ms: Date.now() - started }); // safe
    }
  };
}

module.exports = logger;
module.exports.event = event;
module.exports.timed = timed;
module.exports.onlyKnown = onlyKnown;
