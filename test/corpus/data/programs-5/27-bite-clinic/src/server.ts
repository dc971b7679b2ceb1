import Fastify from 'fastify';
import auth from './auth.js';
import { medicalRoutes } from './medical/routes.js';
import { vetRoutes } from './vet/routes.js';

const app = Fastify({ logger: true });
await app.register(auth);
await app.register(vetRoutes, { prefix: '/vet' });
await app.register(medicalRoutes, { prefix: '/medical' });

app.setErrorHandler((err, req, reply) => {
  req.log.error({ code: err.code }, 'failed'); // safe
  return reply.code(500).send({ error: 'internal error', ref: req.id });
});

await app.listen({ port: 3100 });
