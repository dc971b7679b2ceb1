import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { jwt } from 'hono/jwt';
import * as Sentry from '@sentry/cloudflare';
import { codeEvent } from './ai';
import { alertSite } from './mail';
import type { AdverseEvent, Bindings } from './model';
import { Repo } from './repo';

const app = new Hono<{ Bindings: Bindings }>();
app.use('/api/*', (c, next) => jwt({ secret: c.env.JWT_SECRET })(c, next));

app.post('/api/events', async (c) => {
  const input = await c.req.json<Omit<AdverseEvent, 'id' | 'subject'> & { subjectId: string; siteEmail: string }>();
  const repo = new Repo(c.env.DB);
  const subject = await repo.subject(input.subjectId);
  if (!subject) throw new HTTPException(404, { message: 'unknown subject' }); // safe: generic
  if (input.grade > 5) throw new HTTPException(422, { message: `grade of ${subject.legalName}'s event "${input.narrative}" is out of range` }); // leak: http_error
  const event: AdverseEvent = { ...input, id: crypto.randomUUID(), subject };
  await repo.saveEvent(event);
  await c.env.QUEUE.send({ eventId: event.id }); // safe: a reference
  await c.env.DRAFTS.put(`lock:${event.id}`, '1', { expirationTtl: 60 }); // safe
  console.log(`event ${event.id} queued`); // safe: a reference
  try {
    await codeEvent(c.env.ANTHROPIC_KEY, event);
  } catch (err) {
    Sentry.captureException(err, { extra: { narrative: event.narrative, onset: event.onset, initials: subject.initials } }); // leak: error_monitor
    Sentry.captureMessage('coding failed', 'warning'); // safe
  }
  await alertSite(c.env.RESEND_KEY, event, { email: input.siteEmail, name: 'Coordinator', siteId: subject.siteId });
  return c.json({ id: event.id }, 201);
});

app.get('/api/subjects/:id/unblind', async (c) => {
  const subject = await new Repo(c.env.DB).subject(c.req.param('id'));
  console.warn('unblinded', subject?.subjectId ? 'hit' : 'miss'); // safe
  console.warn(`unblinded ${subject?.legalName}: ${subject?.arm}`); // leak: log
  return c.redirect(`/review?email=${subject?.email}&arm=${subject?.arm}`); // leak: url
});

app.onError((err, c) => {
  const status = err instanceof HTTPException ? err.status : 500;
  console.error('request', c.req.routePath, status); // safe: pattern and status
  return c.json({ error: 'internal' }, status);
});

export default app;
