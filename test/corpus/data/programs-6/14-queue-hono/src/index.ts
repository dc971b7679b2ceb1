import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { HTTPException } from 'hono/http-exception';
import { logger } from 'hono/logger';
import { Toucan } from 'toucan-js';
import { z } from 'zod';
import { scheduled } from './cron';
import { staffOnly } from './staff';
import { measure, measureArrival, tellClosed, tellFloor } from './tell';
import { acuityOf } from './triage';
import type { Arrival, Clinic, Env } from './types';

const app = new Hono<{ Bindings: Env; Variables: { sentry: Toucan } }>();

app.use('*', logger((line) => console.log(line.replace(/\?.*/, '')))); // safe
app.use('*', async (c, next) => {
  c.set('sentry', new Toucan({ dsn: c.env.SENTRY_DSN, context: c.executionCtx }));
  await next();
});

const Join = z.object({ fullName: z.string(), dob: z.string().date(), phone: z.string(), complaint: z.string().max(500) });

app.post(
  '/:clinic/join',
  zValidator('json', Join, (r, c) => {
    if (r.success) return;
    console.warn('join refused', r.error.issues.length); // safe
    console.warn('join refused', r.data); // leak: log
    return c.json({ error: 'invalid' }, 400); // safe
  }),
  async (c) => {
    const a: Arrival = { ...c.req.valid('json'), clinic: c.req.param('clinic'), ticket: crypto.randomUUID() };
    a.acuity = (await acuityOf(c.env, a)) as Arrival['acuity'];
    await c.env.DB.prepare('INSERT INTO arrivals (ticket, clinic, full_name, dob, phone, complaint, acuity) VALUES (?,?,?,?,?,?,?)') // safe
      .bind(a.ticket, a.clinic, a.fullName, a.dob, a.phone, a.complaint, a.acuity)
      .run();
    setCookie(c, 'ticket', a.ticket, { secure: true, httpOnly: true, sameSite: 'Lax' }); // safe
    setCookie(c, 'me', encodeURIComponent(`${a.fullName}/${a.dob}`)); // leak: cookie|client_storage
    measureArrival(c.env, a);
    c.executionCtx.waitUntil(tellFloor(c.env, a));
    console.log('joined', a.ticket, a.clinic); // safe
    return c.json({ ticket: a.ticket }, 201); // safe
  },
);

app.get('/:clinic/board', staffOnly, async (c) => {
  const { results } = await c.env.DB.prepare('SELECT * FROM arrivals WHERE clinic = ? ORDER BY acuity').bind(c.req.param('clinic')).all<Arrival>();
  measure(c.env, c.req.param('clinic'), results.length); // safe
  c.header('x-next', results[0]?.fullName ?? ''); // leak: header
  c.header('x-waiting', String(results.length)); // safe
  return c.json(results); // safe
});

app.delete('/tickets/:ticket', staffOnly, async (c) => {
  const row = await c.env.DB.prepare('SELECT * FROM arrivals WHERE ticket = ?').bind(c.req.param('ticket')).first<Arrival>();
  if (!row) throw new HTTPException(404, { message: 'no such ticket' }); // safe
  if (row.acuity && row.acuity < 3) {
    c.get('sentry').setExtra('arrival', row); // leak: error_monitor
    throw new HTTPException(409, { message: `${row.fullName} must not leave: ${row.complaint}` }); // leak: http_error|error
  }
  return c.body(null, 204);
});

app.get('/:clinic/close', staffOnly, async (c) => {
  const clinic = await c.env.TICKETS.get<Clinic>(`clinic:${c.req.param('clinic')}`, 'json');
  if (clinic) await tellClosed(c.env, clinic);
  console.info('closed', clinic?.slug, clinic?.rooms); // safe
  return c.redirect(`/${clinic?.slug}/board`); // safe
});

export default { fetch: app.fetch, scheduled };
