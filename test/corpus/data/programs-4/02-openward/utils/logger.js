const winston = require('winston');
const path = require('path');

module.exports = winston.createLogger({
  level: process.env.LOG_LEVEL || 'info',
  format: winston.format.combine(winston.format.timestamp(), winston.format.json()),
  transports: [
    new winston.transports.Console(),
    new winston.transports.File({ filename: path.join(process.env.LOG_DIR || 'logs', 'openward.log') }),
  ],
});
