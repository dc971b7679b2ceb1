import Fastify from 'fastify';
import jwt from '@fastify/jwt';
import Bugsnag from '@bugsnag/js';
import cycles from './routes/cycles.js';
import embryos from './routes/embryos.js';
import { knex } from './db.js';

Bugsnag.start({ apiKey: process.env.BUGSNAG_KEY, releaseStage: process.env.NODE_ENV });

export async function build() {
  const app = Fastify({
    logger: { level: 'info', redact: ['req.headers.authorization', 'req.headers.cookie'] },
    genReqId: () => crypto.randomUUID(),
  });
  await app.register(jwt, { secret: process.env.JWT_SECRET });
  app.addHook('onRequest', async (req) => {
    if (req.routeOptions.url !== '/health') await req.jwtVerify();
  });
  app.addHook('onResponse', async (req, reply) => {
    req.log.info({ route: req.routeOptions.url, status: reply.statusCode, ms: reply.elapsedTime }, 'done'); // safe
  });
  app.get('/health', async () => {
    await knex.raw('select 1');
    return { ok: true };
  });
  app.setErrorHandler((err, req, reply) => {
    if (err.validation) {
      reply.code(400).send({ error: 'validation', paths: err.validation.map((v) => v.instancePath) }); // safe
      return;
    }
    Bugsnag.notify(err, (event) => { // leak: error-monitor
      event.addMetadata('request', { route: req.routeOptions.url, body: req.body });
    });
    req.log.error({ code: err.code, reqId: req.id }, 'unhandled'); // safe
    reply.code(500).send({ error: 'internal', reqId: req.id }); // safe
  });
  app.register(cycles, { prefix: '/cycles' });
  app.register(embryos, { prefix: '/embryos' });
  return app;
}

const app = await build();
const address = await app.listen({ port: Number(process.env.PORT ?? 8080), host: '0.0.0.0' });
app.log.info(`listening on ${address}`); // safe
