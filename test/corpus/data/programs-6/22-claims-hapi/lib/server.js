'use strict';

const Hapi = require('@hapi/hapi');
const { Notifier } = require('@airbrake/node');
const claims = require('./claims');
const payments = require('./payments');

const airbrake = new Notifier({ projectId: 1, projectKey: process.env.AIRBRAKE_KEY });

exports.init = async () => {
  const server = Hapi.server({ port: process.env.PORT || 4200, routes: { validate: { failAction: 'error' } } });

  server.auth.scheme('office', () => ({
    authenticate: (request, h) => {
      const clerk = request.headers['x-clerk'];
      if (!clerk) return h.unauthenticated(new Error('no clerk')); // safe
      return h.authenticated({ credentials: { clerk } });
    },
  }));
  server.auth.strategy('office', 'office');
  server.auth.default('office');

  server.events.on({ name: 'request', channels: 'error' }, (request, event) => {
    airbrake.notify({ error: event.error, context: { route: request.route.path } }); // leak: error_monitor
  });
  server.events.on('response', (request) => {
    console.log(request.method, request.route.path, request.response.statusCode); // safe
    if (request.route.settings.tags?.includes('claim')) console.log(request.payload); // leak: log
  });
  server.events.on('log', (event, tags) => {
    if (tags.startup) console.log('startup', event.timestamp); // safe
  });

  await server.register([claims, payments]);
  return server;
};
