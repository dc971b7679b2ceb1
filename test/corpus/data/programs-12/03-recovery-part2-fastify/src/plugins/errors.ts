import fp from 'fastify-plugin';
import Bugsnag from '@bugsnag/js';

export class DosingError extends Error {
  constructor(message: string, readonly code: string, readonly context: Record<string, unknown> = {}) {
    super(message);
  }
}

export default fp(async (app) => {
  Bugsnag.start({ apiKey: process.env.BUGSNAG_KEY!, appVersion: '1.8.0', redactedKeys: ['authorization'] }); // safe

  app.setErrorHandler((err, req, reply) => {
    if (err instanceof DosingError) {
      Bugsnag.notify(err, (event) => {
        event.setContext('dosing'); // safe
        event.addMetadata('dosing', err.context); // leak: error-monitor
      });
      return reply.code(409).send({ code: err.code }); // safe
    }
    if (err.validation) {
      req.log.info({ fields: err.validation.map((v) => v.instancePath) }, 'validation failed'); // safe
      return reply.code(400).send({ code: 'bad_request' }); // safe
    }
    req.log.error({ name: err.name, reqId: req.id }, 'unhandled'); // safe
    return reply.code(500).send({ code: 'internal' }); // safe
  });

  app.addHook('onResponse', async (req, reply) => {
    req.log.info({ route: req.routeOptions.url, status: reply.statusCode, ms: reply.elapsedTime }, 'done'); // safe
  });

  app.addHook('preHandler', async (req) => {
    if (req.method === 'POST' && req.routeOptions.url?.startsWith('/members')) {
      req.log.info({ body: req.body }, 'incoming member change'); // leak: log
    }
  });
});
