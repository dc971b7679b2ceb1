import sensible from '@fastify/sensible';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify from 'fastify';
import { flush } from './lib/track.js';
import auth from './plugins/auth.js';
import orderRoutes from './routes/orders.js';
import resultRoutes from './routes/results.js';

const app = Fastify({
  logger: { level: process.env.LOG_LEVEL ?? 'info', redact: ['req.headers.authorization'] },
}).withTypeProvider<TypeBoxTypeProvider>();

await app.register(sensible);
await app.register(auth);
await app.register(orderRoutes, { prefix: '/v1' });
await app.register(resultRoutes, { prefix: '/v1' });
app.addHook('onClose', flush);

app.setErrorHandler((err, req, reply) => {
  req.log.error({ code: err.code, reqId: req.id }, 'failed'); // safe
  reply.code(err.statusCode ?? 500).send({ error: 'request failed', ref: req.id });
});

await app.listen({ port: 3000, host: '0.0.0.0' });
