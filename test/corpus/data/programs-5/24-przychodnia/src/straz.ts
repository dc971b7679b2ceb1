import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHmac, timingSafeEqual } from 'node:crypto';

export async function straz(req: FastifyRequest, reply: FastifyReply) {
  const [id, podpis] = (req.cookies.rejestratorka ?? '').split('.');
  const wzor = createHmac('sha256', process.env.KLUCZ_SESJI!).update(id ?? '').digest();
  const dany = Buffer.from(podpis ?? '', 'base64url');
  if (dany.length !== wzor.length || !timingSafeEqual(dany, wzor)) {
    return reply.code(401).send({ blad: 'Zaloguj się' });
  }
}
