import jwt from '@fastify/jwt';
import fp from 'fastify-plugin';

export default fp(async (app) => {
  await app.register(jwt, { secret: { public: process.env.JWT_PUBLIC_KEY!, private: '' } });
  app.addHook('onRequest', async (req, reply) => {
    try {
      await req.jwtVerify();
    } catch {
      return reply.code(401).send({ error: 'unauthenticated' });
    }
  });
});
