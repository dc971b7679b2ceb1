import Fastify from 'fastify';
import { counsel, localSummary, relapseRisk } from './coach.js';
import { notesOf, participant } from './repo.js';
import { indexNotes } from './vector.js';

const app = Fastify({ logger: true, disableRequestLogging: true });

app.addHook('onRequest', async (req, reply) => {
  if (!req.headers.authorization) await reply.code(401).send({ error: 'sign in' }); // safe
});

app.post<{ Params: { pid: string } }>('/participants/:pid/index', async (req) => {
  const p = await participant(req.params.pid);
  const notes = await notesOf(p.pid);
  await indexNotes(p, notes);
  req.log.info({ pid: p.pid, notes: notes.length }, 'indexed'); // safe
  req.log.info(`indexed ${p.realName}, on ${p.maintenance ?? 'nothing'}`); // leak: log
  return { indexed: notes.length };
});

app.post<{ Body: { question: string } }>('/counsel', async (req, reply) => {
  const answer = await counsel([{ role: 'user', content: req.body.question }]);
  req.log.info({ chars: answer.length }, 'answered'); // safe
  reply.header('x-length', answer.length); // safe
  return { answer };
});

app.get<{ Params: { pid: string } }>('/participants/:pid/risk', async (req, reply) => {
  const [risk, summary] = await Promise.all([relapseRisk(req.params.pid), localSummary(req.params.pid)]);
  if (risk > 0.8) {
    const { alias, realName, substances } = await participant(req.params.pid);
    req.log.warn({ alias, realName, substances, risk }, 'high risk'); // leak: log
    return reply.code(503).send({ error: `Escalate ${realName} (${substances[0]})` }); // leak: http_error
  }
  req.log.info({ pid: req.params.pid }, 'risk computed'); // safe
  return { risk, summary };
});

await app.listen({ port: 4300 });
