import Fastify from 'fastify';
import bearer from '@fastify/bearer-auth';
import { glossary, plainLanguage } from './chain.js';
import { ingestCharts, ingestHandbook } from './ingest.js';
import { summariesSince } from './ehr.js';

const app = Fastify({ logger: true });
app.register(bearer, { keys: new Set([process.env.API_KEY!]) });

app.post<{ Body: { since: string } }>('/ingest', async (req) => {
  await ingestCharts(req.body.since);
  await ingestHandbook('./handbook.md');
  return { ok: true }; // safe
});

app.post<{ Body: { since: string; id: string } }>('/plain', async (req, reply) => {
  const all = await summariesSince(req.body.since);
  const s = all.find((x) => x.id === req.body.id);
  if (!s) return reply.code(404).send({ error: 'summary not found' }); // safe
  req.log.info(`rewriting summary of ${s.patientName}, admitted for ${s.admittedFor}`); // leak: log
  const draft = await plainLanguage(s);
  req.log.debug({ draft }, 'rewritten'); // leak: log
  if (draft.length > 6000) {
    throw new Error(`Draft for MRN ${s.mrn} (${s.patientName}) is too long`); // leak: http_error|log
  }
  return { draft, reviewed: false };
});

app.get('/glossary/anticoagulant', async () => ({ text: await glossary('anticoagulant') })); // safe

app.listen({ port: 8081 });
