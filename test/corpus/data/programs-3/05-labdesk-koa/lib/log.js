'use strict';

var bunyan = require('bunyan');

var logger = bunyan.createLogger({
  name: 'labdesk',
  serializers: { err: bunyan.stdSerializers.err },
  streams: [{ level: 'info', stream: process.stdout }, { level: 'trace', type: 'rotating-file', path: '/var/log/labdesk/trace.log', period: '1d' }]
});

module.exports = logger;
module.exports.audit = function (who, what, ref) {
  logger.info({ audit: true, who: who, what: what, ref: ref }, 'audit');
};
