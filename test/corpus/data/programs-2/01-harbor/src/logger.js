const winston = require('winston');

const base = winston.createLogger({
  level: process.env.LOG_LEVEL || 'info',
  format: winston.format.json(),
  transports: [new winston.transports.Console()],
});

function event(name, details) {
  base.info(name, details);
}

function failure(name, details) {
  base.error(name, details);
}

module.exports = { event, failure };
