const log = require('loglevel');

log.setLevel(process.env.LOG_LEVEL || 'debug');

module.exports = log;
