import type { FastifyInstance } from 'fastify';

const HIDDEN = ['authorization', 'apiKey'];
const veil = (input: unknown): unknown =>
  input && typeof input === 'object'
    ? Object.fromEntries(Object.entries(input).map(([key, value]) => [key, HIDDEN.includes(key) ? undefined : veil(value)]))
    : input;

export async function hooks(app: FastifyInstance) {
  app.addHook('onRequest', async (request) => {
    request.log.info({ route: request.routeOptions.url }); // safe
  });
  app.addHook('preHandler', async (request) => {
    request.log.info({ body: veil(request.body) }, 'incoming'); // leak: log
  });
  app.addHook('onSend', async (request, reply, payload) => {
    request.log.info({ payload }, 'outgoing'); // leak: log
    request.log.info({ status: reply.statusCode, type: reply.getHeader('content-type') }, 'outgoing'); // safe
    return payload;
  });
}
