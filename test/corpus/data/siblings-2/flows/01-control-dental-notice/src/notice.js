const pino = require('pino');

const logger = pino({ level: process.env.LOG_LEVEL || 'info' });

function notice(text, details) {
  logger.info(details || {}, `recall: ${text}`);
}

module.exports = { notice };
