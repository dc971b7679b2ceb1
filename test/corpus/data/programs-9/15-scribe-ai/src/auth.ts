import type { FastifyReply, FastifyRequest } from 'fastify';

export async function requireClinician(req: FastifyRequest, reply: FastifyReply) {
  const user = (req as any).user as { id: string; roles: string[] } | undefined;
  if (!user?.roles.includes('clinician')) {
    req.log.warn({ user: user?.id }, 'not a clinician'); // safe
    return reply.code(403).send({ error: 'forbidden' }); // safe
  }
}
