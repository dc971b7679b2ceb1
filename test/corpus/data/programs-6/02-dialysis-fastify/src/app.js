import Fastify from 'fastify';
import fastifyJwt from '@fastify/jwt';
import { sessionsPlugin } from './plugins/sessions.js';
import { chairsPlugin } from './plugins/chairs.js';

export async function buildApp(deps) {
  const app = Fastify({
    logger: {
      level: process.env.LOG_LEVEL ?? 'info',
      redact: {
        paths: ['pt.surname', 'pt.forename', 'pt.dob', 'pt.nhsNumber', 'req.headers.authorization'],
        censor: '[gone]',
      },
    },
  });
  await app.register(fastifyJwt, { secret: deps.jwtSecret });
  app.decorate('deps', deps);
  app.addHook('onRequest', async (req) => {
    await req.jwtVerify();
  });
  app.addHook('preValidation', async (req) => {
    if (req.method === 'POST' && req.routeOptions.url === '/sessions') {
      req.log.debug({ payload: req.body }, 'incoming session'); // leak: log
    }
  });
  app.addHook('onResponse', async (req, reply) => {
    req.log.info({ route: req.routeOptions.url, status: reply.statusCode, ms: reply.elapsedTime }, 'served'); // safe
  });
  app.setErrorHandler((err, req, reply) => {
    req.log.error({ code: err.code, route: req.routeOptions.url }, 'failed'); // safe
    reply.code(err.statusCode ?? 500).send({ error: 'Something went wrong', ref: req.id }); // safe
  });
  await app.register(sessionsPlugin, { prefix: '/sessions' });
  await app.register(chairsPlugin, { prefix: '/chairs' });
  return app;
}
