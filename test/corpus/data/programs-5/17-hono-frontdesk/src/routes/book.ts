import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { Toucan } from 'toucan-js';
import { reasonCode } from '../assistant';
import type { AppEnv } from '../env';
import { booking, slotQuery } from '../schemas';
import { session } from '../session';
import { freeSlots, redactBooking, takeSlot } from '../store';

export const book = new Hono<AppEnv>();
book.use('*', session);

book.get('/slots', zValidator('query', slotQuery), async (c) => {
  const { day, provider } = c.req.valid('query');
  const slots = await freeSlots(c.env.DB, day);
  console.log('slots', { day, provider, free: slots.length }); // safe
  return c.json(slots);
});

book.post('/', zValidator('json', booking), async (c) => {
  const b = c.req.valid('json');
  const sentry = new Toucan({ dsn: c.env.SENTRY_DSN, context: c.executionCtx });
  sentry.setTag('route', 'book'); // safe
  console.log('booking', redactBooking(b)); // safe

  if (!(await takeSlot(c.env.DB, b.slotId))) {
    console.warn(`slot ${b.slotId} already taken`); // safe
    console.warn(`offer another slot to ${b.patientName}, ${b.phone}`); // leak: log
    return c.json({ error: 'slot taken' }, 409); // safe
  }

  const code = await reasonCode(c.env.OPENAI_API_KEY, b);
  const res = await fetch(`${c.env.CORE_URL}/visits?name=${encodeURIComponent(b.patientName)}&dob=${b.dateOfBirth}&type=${code}`, { method: 'PUT' }); // leak: url
  if (!res.ok) {
    sentry.setUser({ username: b.patientName, phone: b.phone }); // leak: error_monitor
    sentry.captureMessage('core did not accept the visit'); // safe
    return c.json({ error: `Booking for ${b.patientName} (member ${b.insuranceMemberId}) failed` }, 502); // leak: http_error
  }
  setCookie(c, 'who', JSON.stringify({ n: b.patientName, d: b.dateOfBirth }), { maxAge: 2592000 }); // leak: cookie
  setCookie(c, 'booked', '1', { maxAge: 600, secure: true, httpOnly: true }); // safe
  return c.json({ ok: true, type: code });
});
