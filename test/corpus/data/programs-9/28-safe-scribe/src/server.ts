import Fastify from 'fastify';
import rateLimit from '@fastify/rate-limit';
import { audit } from './audit.js';
import { findNote, saveReviewed } from './notes.js';
import { preview, summarise, type User } from './summarise.js';

const app = Fastify({ logger: { level: 'info', redact: { paths: ['req.headers.authorization', 'body', 'note'], remove: true } } });
await app.register(rateLimit, { max: 20, timeWindow: '1 minute' });

app.addHook('preHandler', async (req, reply) => {
  const user = (req as any).user as User | undefined;
  if (!user) return reply.code(401).send({ error: 'sign in' }); // safe
  if (user.role !== 'clinician') {
    req.log.warn({ user: user.id, role: user.role }, 'refused'); // safe
    return reply.code(403).send({ error: 'clinicians only' }); // safe
  }
});

app.post<{ Params: { id: string } }>('/notes/:id/summary', async (req, reply) => {
  const user = (req as any).user as User;
  const note = await findNote(req.params.id);
  if (!note) return reply.code(404).send({ error: 'unknown note', reference: req.params.id }); // safe
  req.log.info({ note }, 'summary requested'); // safe
  try {
    const summary = await summarise(note, user);
    return { id: note.id, summary, state: 'needs review' };
  } catch {
    req.log.error({ reference: note.id }, 'summary endpoint failed'); // safe
    return reply.code(502).send({ error: 'No summary at the moment', reference: note.id }); // safe
  }
});

app.post<{ Params: { id: string }; Body: { summary: string } }>('/notes/:id/reviewed', async (req) => {
  const user = (req as any).user as User;
  const at = new Date().toISOString();
  await saveReviewed(req.params.id, req.body.summary, user.id);
  await audit({ userId: user.id, role: user.role, startedAt: at, endedAt: at, patientRef: req.params.id, model: '-', action: 'sign', disposition: 'returned' }); // safe
  req.log.info({ id: req.params.id, chars: req.body.summary.length }, 'reviewed'); // safe
  return { ok: true }; // safe
});

app.get<{ Params: { id: string } }>('/notes/:id/preview', async (req) => {
  const note = await findNote(req.params.id);
  return { preview: await preview(note!) }; // safe
});

app.listen({ port: 8080 }).then((a) => app.log.info(`listening on ${a}`)); // safe
