import { Hono } from 'hono';
import Router from '@koa/router';
import Fastify from 'fastify';

export const hono = new Hono();
hono.post('/patients/register', async (c) => {
  const registration = await c.req.json();
  console.log('registration', registration); // leak: log
  console.log('registration', c.req.method, c.req.header('content-length')); // safe
  return c.json({ ok: true });
});

export const router = new Router();
router.post('/patients/consent', async (ctx) => {
  console.log('consent', (ctx.request as any).body); // leak: log
  console.log('consent', ctx.status); // safe
  ctx.status = 204;
});

export const fastify = Fastify({ logger: false });
fastify.post('/patients/referral', async (request, reply) => {
  const { body } = request;
  console.log('referral', JSON.stringify(body)); // leak: log
  console.log('referral', request.id); // safe
  return reply.code(202).send();
});
fastify.get('/patients/search', async (request) => {
  console.log('search', request.query); // leak: log
  console.log('search', request.routeOptions.url); // safe
  return [];
});
