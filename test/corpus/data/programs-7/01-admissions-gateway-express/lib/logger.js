'use strict';
const winston = require('winston');

const logger = winston.createLogger({
  level: process.env.LOG_LEVEL || 'info',
  format: winston.format.combine(winston.format.timestamp(), winston.format.json()),
  transports: [new winston.transports.Console()],
});

function step(name, detail) {
  logger.info(name + ' ' + detail); // leak: log
}

function count(name, n) {
  logger.info(`${name}: ${n}`); // safe
}

module.exports = { logger, step, count };
