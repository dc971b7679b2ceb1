import Fastify from 'fastify';
import { z } from 'zod';
import { researcher } from './auth.js';
import { participant } from './db.js';
import { pseudonym } from './pseudonym.js';
import { eligible, similarTo, simplify } from './similar.js';

const app = Fastify({ logger: { level: 'debug' } });
app.addHook('onRequest', researcher);

app.post('/similar', async (req, reply) => {
  const { id } = z.object({ id: z.string().uuid() }).parse(req.body);
  const p = await participant(id);
  req.log.info({ subject: pseudonym(p.mrn), narratives: p.narratives.length }, 'similar'); // safe
  if (p.narratives.length === 0) {
    return reply.code(422).send({ error: `${p.name} (${p.mrn}) has no narratives` }); // leak: http_error
  }
  req.log.debug(`search for ${p.name}, ${p.zip}`); // leak: log
  return similarTo(p);
});

app.post('/eligible', async (req) => {
  const { id, criteria } = z.object({ id: z.string().uuid(), criteria: z.string() }).parse(req.body);
  const bullets = await simplify(criteria);
  return { eligible: await eligible(await participant(id), bullets) };
});

app.setErrorHandler((err, req, reply) => {
  req.log.error({ name: err.name }, 'failed'); // safe
  reply.code(500).send({ error: 'internal', ref: req.id });
});

await app.listen({ port: 4500 });
