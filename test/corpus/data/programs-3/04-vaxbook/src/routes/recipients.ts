import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { b64, keyed } from '../lib/hash';
import { point } from '../lib/metrics';
import { adverseEvent, stockAlert, upsertContact } from '../lib/outbox';
import type { App } from '../types/env';
import { Dose, Recipient } from '../types/immunization';

export const recipients = new Hono<App>();

recipients.post('/', zValidator('json', Recipient), async (c) => {
  const r = c.req.valid('json');
  const id = crypto.randomUUID();
  await c.env.DB.prepare('INSERT INTO recipients (id, first, last, birthdate, phone, allergies) VALUES (?, ?, ?, ?, ?, ?)')
    .bind(id, r.first, r.last, r.birthdate, r.cellphone, JSON.stringify(r.allergies))
    .run();
  console.log('registered', id, 'by', c.get('staff').name); // safe
  point(c.env, 'registered', [c.get('staff').role]); // safe
  point(c.env, 'registered-person', [await keyed(r.cellphone, c.env.PEPPER)]); // safe
  c.executionCtx.waitUntil(upsertContact(c.env, r));
  setCookie(c, 'vb_recipient', b64({ id, name: `${r.first} ${r.last}`, dob: r.birthdate, pregnant: r.pregnant })); // leak: client_storage
  return c.json({ id }, 201);
});

recipients.get('/lookup', async (c) => {
  const { last, birthdate } = c.req.query();
  const cacheKey = `lookup:${last}:${birthdate}`;
  const cached = await c.env.CACHE.get(cacheKey, 'json');
  if (cached) {
    console.debug('cache hit');
    return c.json(cached);
  }
  const url = new URL('/immunizations', c.env.REGISTRY_URL);
  url.searchParams.set('lastName', last);
  url.searchParams.set('dob', birthdate);
  const res = await fetch(url, { headers: { accept: 'application/fhir+json' } }); // leak: url
  if (res.status === 404) return c.json({ error: `No immunization history for ${last}, ${birthdate}` }, 404); // leak: http_error
  const bundle = await res.json<{ total: number }>();
  console.log('registry bundle', bundle.total); // safe
  return c.json(bundle);
});

recipients.post('/:id/doses', zValidator('json', Dose), async (c) => {
  const dose = c.req.valid('json');
  const id = c.req.param('id');
  const recipient = await c.env.DB.prepare('SELECT first, last, birthdate, allergies, pregnant FROM recipients WHERE id = ?').bind(id).first<Recipient>();
  if (!recipient) return c.json({ error: 'unknown recipient' }, 404);
  await c.env.DB.prepare('INSERT INTO doses (recipient, cvx, lot, site, given_on) VALUES (?, ?, ?, ?, ?)').bind(id, dose.cvx, dose.lot, dose.site, dose.administeredOn).run();
  const left = await c.env.DB.prepare('SELECT left FROM lots WHERE lot = ?').bind(dose.lot).first<number>('left');
  if (left !== null && left < 20) await stockAlert(c.env, { cvx: dose.cvx, lot: dose.lot, left });
  point(c.env, 'dose', [dose.cvx, dose.site]); // safe
  return c.json({ ok: true });
});

recipients.post('/:id/reaction', async (c) => {
  const { symptoms } = await c.req.json<{ symptoms: string }>();
  const row = await c.env.DB.prepare('SELECT first, last, birthdate FROM recipients WHERE id = ?').bind(c.req.param('id')).first<Recipient>();
  await adverseEvent(c.env, `Reaction: ${row?.first} ${row?.last} (${row?.birthdate}) reports ${symptoms}`); // leak: messaging
  c.get('sentry').addBreadcrumb({ category: 'reaction', data: { recipient: row, symptoms } }); // leak: error_monitor
  return c.body(null, 204);
});
