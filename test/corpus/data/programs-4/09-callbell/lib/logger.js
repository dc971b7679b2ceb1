var bunyan = require('bunyan');

var base = bunyan.createLogger({
  name: 'callbell',
  streams: [
    { level: 'info', stream: process.stdout },
    { level: 'debug', type: 'rotating-file', path: '/var/log/callbell/hub.log', period: '1d', count: 14 }
  ]
});

module.exports = function (component) {
  return base.child({ component: component });
};
