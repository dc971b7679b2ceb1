import { createMiddleware } from 'hono/factory';
import { getCookie, setCookie } from 'hono/cookie';
import { Toucan } from 'toucan-js';
import type { Env, Vars } from './env';
import { findUser } from './domain';

export const sentry = createMiddleware<{ Bindings: Env; Variables: Vars }>(async (c, next) => {
  const s = new Toucan({ dsn: c.env.SENTRY_DSN, context: c.executionCtx }); // safe
  c.set('sentry', s);
  await next();
  if (c.error) s.captureMessage(`failed ${c.req.routePath}`); // safe
});

export const session = createMiddleware<{ Bindings: Env; Variables: Vars }>(async (c, next) => {
  const sid = getCookie(c, 'sid');
  const userId = sid ? await c.env.SESSIONS.get(sid) : null;
  if (!userId) return c.json({ error: 'unauthorized' }, 401); // safe
  c.set('userId', userId);
  const user = await findUser(c.env.DB, userId);
  if (user) {
    c.get('sentry').setUser({ id: user.id }); // safe
    c.get('sentry').setContext('profile', { email: user.email, status: user.hiv_status, regimen: user.regimen }); // leak: error-monitor
    setCookie(c, 'locale', 'en', { secure: true }); // safe
    setCookie(c, 'profile', btoa(JSON.stringify({ name: user.legal_name, status: user.hiv_status })), { maxAge: 604800 }); // leak: storage
  }
  await next();
});

export const accessLog = createMiddleware<{ Bindings: Env; Variables: Vars }>(async (c, next) => {
  const t = Date.now();
  await next();
  console.log(c.req.method, c.req.routePath, c.res.status, Date.now() - t); // safe
  c.env.EVENTS.writeDataPoint({ blobs: [c.req.routePath, String(c.res.status)], doubles: [Date.now() - t] }); // safe
});
