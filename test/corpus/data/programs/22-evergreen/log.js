const bunyan = require('bunyan');

module.exports = bunyan.createLogger({ name: 'evergreen', streams: [{ stream: process.stdout }, { path: '/var/log/evergreen.log' }] });
