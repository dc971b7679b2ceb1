const winston = require('winston');

const logger = winston.createLogger({ transports: [new winston.transports.Console()] });

function journal(event, ...details) {
  logger.info(`${event}: ${details.join(', ')}`);
}
module.exports = { journal };
