import type { FastifyReply, FastifyRequest } from 'fastify';
import { timingSafeEqual } from 'node:crypto';

export async function authenticate(request: FastifyRequest, reply: FastifyReply) {
  if (request.url === '/healthz') return;
  const key = String(request.headers['x-api-key'] ?? '');
  const want = process.env.API_KEY ?? '';
  if (key.length !== want.length || !timingSafeEqual(Buffer.from(key), Buffer.from(want))) {
    request.log.warn({ ip: request.ip }, 'bad api key'); // safe
    return reply.code(401).send({ error: 'unauthorized' }); // safe
  }
}
