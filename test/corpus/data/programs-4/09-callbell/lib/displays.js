var WebSocket = require('ws');
var log = require('./logger')('displays');

module.exports = function (port) {
  var server = new WebSocket.Server({ port: port });
  server.on('connection', function (socket, req) {
    log.info({ display: req.headers['x-display-id'], clients: server.clients.size }, 'display connected');
  });
  return {
    show: function (message) {
      server.clients.forEach(function (c) {
        if (c.readyState === WebSocket.OPEN) c.send(JSON.stringify(message));
      });
    }
  };
};
