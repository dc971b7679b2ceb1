import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHmac, timingSafeEqual } from 'node:crypto';

export async function researcher(req: FastifyRequest, reply: FastifyReply) {
  const [id, mac] = (req.headers.authorization ?? '').replace('Bearer ', '').split('.');
  const expected = createHmac('sha256', process.env.TOKEN_KEY!).update(id ?? '').digest();
  const given = Buffer.from(mac ?? '', 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return reply.code(401).send({ error: 'unauthenticated' });
}
