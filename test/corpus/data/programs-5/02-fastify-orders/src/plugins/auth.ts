import jwt from '@fastify/jwt';
import fp from 'fastify-plugin';
import type { FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    verify(req: FastifyRequest, reply: FastifyReply): Promise<void>;
  }
}

export default fp(async (app) => {
  await app.register(jwt, { secret: process.env.JWT_SECRET! });
  app.decorate('verify', async (req: FastifyRequest, reply: FastifyReply) => {
    try {
      await req.jwtVerify();
    } catch {
      req.log.warn('token rejected');
      return reply.unauthorized();
    }
  });
});
