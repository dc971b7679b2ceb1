import Fastify from 'fastify';
import jwt from '@fastify/jwt';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import { config } from './config.js';
import { draftNote, explainCode } from './draft.js';
import { encounters } from './store.js';
import { transcribe } from './transcribe.js';

const app = Fastify({ logger: { level: 'debug' }, bodyLimit: 200 * 1024 * 1024 });
await app.register(jwt, { secret: process.env.JWT_SECRET! });
await app.register(multipart);
await app.register(rateLimit, { max: 30, timeWindow: '1 minute' });

app.addHook('onRequest', async (req) => {
  await req.jwtVerify();
});

app.post<{ Params: { id: string } }>('/encounters/:id/audio', async (req, reply) => {
  const encounter = await encounters.byId(req.params.id);
  if (!encounter) return reply.code(404).send({ error: 'encounter_not_found', id: req.params.id }); // safe

  const part = await req.file();
  if (!part) {
    return reply.code(400).send({ error: `No audio was sent for ${encounter.patientName} (${encounter.patientDob})` }); // leak: http_error
  }
  const segments = await transcribe(encounter.id, await part.toBuffer(), req.log);
  const draft = await draftNote(encounter, segments, req.log);
  await encounters.saveDraft(encounter.id, draft);
  return reply.code(202).send({ encounterId: encounter.id, tokens: draft.tokens });
});

app.get<{ Params: { code: string } }>('/codes/:code', async (req) => ({ code: req.params.code, text: await explainCode(req.params.code) }));

await app.listen({ port: config.port, host: '0.0.0.0' });
app.log.info({ features: config.features }, 'ready');
