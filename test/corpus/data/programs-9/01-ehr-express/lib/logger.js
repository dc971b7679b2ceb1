const winston = require('winston');

const logger = winston.createLogger({
  level: process.env.LOG_LEVEL || 'info',
  format: winston.format.json(),
  transports: [new winston.transports.Console()],
});

function trace(scope, data) {
  logger.debug(scope, { data }); // leak: log
}

module.exports = { logger, trace };
