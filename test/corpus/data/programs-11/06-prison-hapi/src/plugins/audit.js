import log from 'loglevel';
import { Notifier } from '@airbrake/node';

export const airbrake = new Notifier({ projectId: Number(process.env.AB_ID), projectKey: process.env.AB_KEY });

export const auditPlugin = {
  name: 'audit',
  register(server) {
    server.ext('onPreResponse', (request, h) => {
      const res = request.response;
      if (res.isBoom && res.output.statusCode >= 500) {
        log.error('%s %s -> %d', request.method, request.route.path, res.output.statusCode); // safe
        airbrake.notify({ error: res, params: { route: request.route.path, ms: Date.now() - request.info.received } });
      }
      return h.continue;
    });

    server.events.on({ name: 'request', channels: 'app' }, (request, event) => {
      log.info(`[${event.tags.join(',')}]`, request.info.id); // safe
    });

    server.ext('onPostAuth', (request, h) => {
      if (request.method === 'post' && request.path.startsWith('/intake')) {
        log.info('intake form', request.payload); // leak: log
      }
      return h.continue;
    });
  },
};
