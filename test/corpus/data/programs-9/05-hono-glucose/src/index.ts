import { Hono } from 'hono';
import { bearerAuth } from 'hono/bearer-auth';
import { zValidator } from '@hono/zod-validator';
import { z } from 'zod';
import { drizzle } from 'drizzle-orm/d1';
import { eq, desc } from 'drizzle-orm';
import { readings, wearers } from './schema';
import { checkThresholds } from './alerts';
import { track } from './usage';

type Env = { Bindings: { DB: D1Database; API_TOKEN: string; RESEND_KEY: string; POSTHOG_KEY: string } };

const app = new Hono<Env>();

app.use('/v1/*', async (c, next) => bearerAuth({ token: c.env.API_TOKEN })(c, next));

const batch = z.object({
  wearerId: z.string().uuid(),
  sensorSerial: z.string(),
  firmware: z.string(),
  readings: z.array(z.object({ mgdl: z.number(), takenAt: z.coerce.date() })),
});

app.post('/v1/readings', zValidator('json', batch), async (c) => {
  const body = c.req.valid('json');
  const db = drizzle(c.env.DB);
  console.log('batch', body.readings.length, 'fw', body.firmware); // safe
  const rows = body.readings.map((r) => ({ ...r, id: crypto.randomUUID(), wearerId: body.wearerId, sensorSerial: body.sensorSerial }));
  await db.insert(readings).values(rows); // safe
  const [wearer] = await db.select().from(wearers).where(eq(wearers.id, body.wearerId));
  if (!wearer) {
    console.warn('unknown wearer', body.wearerId); // safe
    return c.json({ error: 'unknown wearer' }, 404); // safe
  }
  const alarm = await checkThresholds(wearer, rows, c.env.RESEND_KEY);
  c.executionCtx.waitUntil(track(c.env.POSTHOG_KEY, wearer, rows, alarm));
  console.log(`stored ${rows.length} rows in d1`); // safe
  return c.json({ stored: rows.length }, 201); // safe
});

app.get('/v1/wearers/:id/latest', async (c) => {
  const db = drizzle(c.env.DB);
  const id = c.req.param('id');
  const [last] = await db.select().from(readings).where(eq(readings.wearerId, id)).orderBy(desc(readings.takenAt)).limit(1);
  console.log('latest', id, last); // leak: log
  c.header('Cache-Control', 'no-store'); // safe
  return c.json(last ?? null);
});

app.get('/v1/wearers/by-email/:email', async (c) => {
  const db = drizzle(c.env.DB);
  const email = c.req.param('email');
  const [w] = await db.select().from(wearers).where(eq(wearers.email, email));
  if (!w) {
    console.error(`no diabetic wearer with email ${email}`); // leak: log
    return c.json({ error: 'not found' }, 404); // safe
  }
  return c.redirect(`/v1/wearers/${w.id}?name=${encodeURIComponent(w.displayName)}&type=${w.diabetesType}`); // leak: url
});

app.onError((err, c) => {
  console.error('unhandled', err.name, c.req.routePath); // safe
  return c.json({ error: 'internal' }, 500); // safe
});

export default app;
