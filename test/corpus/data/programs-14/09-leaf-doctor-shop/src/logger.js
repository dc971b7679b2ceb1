const winston = require('winston');

const { combine, timestamp, printf, colorize } = winston.format;

const line = printf(({ level, message, timestamp: at, ...meta }) => {
  const rest = Object.keys(meta).length ? ` ${JSON.stringify(meta)}` : '';
  return `${at} ${level} ${message}${rest}`;
});

const logger = winston.createLogger({
  level: process.env.LOG_LEVEL || 'debug',
  format: combine(timestamp(), line),
  transports: [
    new winston.transports.Console({ format: combine(colorize(), timestamp(), line) }),
    new winston.transports.File({ filename: 'shop.log' }),
  ],
});

logger.healthCheck = function healthCheck(name, healthy) {
  const condition = healthy ? 'healthy' : 'sick';
  logger.info(`${name} is ${condition}`); // safe
};

logger.admission = function admission(visitor) {
  logger.info(`greenhouse ticket for ${visitor.name}, ${visitor.adults} adults`); // safe
};

logger.growth = function growth(plant, heights) {
  const last = heights[heights.length - 1];
  const first = heights[0];
  logger.debug(`${plant.nickname} height ${last} cm`); // safe
  return last - first;
};

module.exports = logger;
