import fp from 'fastify-plugin';

const HIDE = ['password', 'authorization'];
const withoutSecrets = (body: unknown): unknown =>
  body && typeof body === 'object'
    ? Object.fromEntries(Object.entries(body).filter(([key]) => !HIDE.includes(key)))
    : body;

export const logHooks = fp(async (app) => {
  app.addHook('preHandler', async (request) => {
    request.log.info(`${request.method} ${request.routeOptions.url}`); // safe: the route's pattern
    request.log.info({ body: withoutSecrets(request.body) }, 'in'); // leak: log
  });
  app.addHook('onSend', async (request, reply, payload) => {
    request.log.info({ payload }, 'out'); // leak: log
    request.log.info({ status: reply.statusCode, bytes: String(payload).length }, 'out'); // safe
    return payload;
  });
});
