import Fastify from 'fastify';
import jwt from '@fastify/jwt';
import rateLimit from '@fastify/rate-limit';
import { resultRoutes } from './results.js';

export function buildApp() {
  const app = Fastify({ logger: { level: 'info' } });
  app.register(jwt, { secret: process.env.JWT_SECRET! });
  app.register(rateLimit, { max: 120, timeWindow: '1 minute' });
  app.addHook('onRequest', async (request) => {
    await request.jwtVerify();
  });
  app.register(resultRoutes, { prefix: '/results' });
  return app;
}

const app = buildApp();
app.listen({ port: 3000, host: '0.0.0.0' }).then((address) => {
  app.log.info({ address }, 'listening'); // safe
});
