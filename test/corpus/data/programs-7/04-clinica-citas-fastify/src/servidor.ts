import Fastify from 'fastify';
import cookie from '@fastify/cookie';
import jwt from '@fastify/jwt';
import { rutasPacientes } from './rutas/pacientes.js';

const app = Fastify({ logger: { level: process.env.NIVEL ?? 'info' } });
await app.register(cookie);
await app.register(jwt, { secret: process.env.JWT_SECRETO! });
await app.register(rutasPacientes, { prefix: '/v1' });

app.setErrorHandler((error, req, reply) => {
  req.log.error({ codigo: error.code, ruta: req.routeOptions.url }, 'fallo'); // safe
  reply.code(500).send({ error: 'Error interno', referencia: req.id }); // safe
});

await app.listen({ port: 3000, host: '0.0.0.0' });
