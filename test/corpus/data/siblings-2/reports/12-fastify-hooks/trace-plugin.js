import fp from 'fastify-plugin';

const SECRETS = new Set(['password', 'apiKey', 'authorization']);

function withoutSecrets(input) {
  if (Array.isArray(input)) return input.map(withoutSecrets);
  if (input === null || typeof input !== 'object') return input;
  const out = {};
  for (const [key, value] of Object.entries(input)) {
    if (SECRETS.has(key)) continue;
    out[key] = withoutSecrets(value);
  }
  return out;
}

export default fp(async (app) => {
  app.addHook('preHandler', async (request) => {
    request.log.info(`${request.method} ${request.routeOptions.url}`); // safe
    request.log.info({ body: withoutSecrets(request.body) }, 'body'); // leak: log
  });
  app.addHook('onSend', async (request, reply, payload) => {
    request.log.info({ status: reply.statusCode, bytes: payload?.length }, 'sent'); // safe
    request.log.debug({ payload }, 'sent'); // leak: log
    return payload;
  });
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({ ms: reply.elapsedTime }, 'done'); // safe
  });
});
