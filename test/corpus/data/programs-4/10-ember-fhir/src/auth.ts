import { createMiddleware } from 'hono/factory';
import { Toucan } from 'toucan-js';
import { ship } from './axiom';
import type { AppEnv } from './env';
import { outcome } from './outcome';

export const session = createMiddleware<AppEnv>(async (c, next) => {
  c.set('requestId', crypto.randomUUID());
  c.set('sentry', new Toucan({ dsn: c.env.SENTRY_DSN, context: c.executionCtx }));
  const token = c.req.header('authorization')?.replace('Bearer ', '');
  const client = token
    ? await c.env.DB.prepare('SELECT id, name, scopes FROM clients WHERE token = ?').bind(token).first<{ id: string; name: string; scopes: string }>()
    : null;
  if (!client) {
    ship(c, 'auth.rejected', { path: c.req.routePath });
    return c.json(outcome('login', 'A valid access token is required'), 401);
  }
  c.set('client', { id: client.id, name: client.name, scopes: client.scopes.split(' ') });
  await next();
  ship(c, 'request', { client: client.id, status: c.res.status, method: c.req.method });
});
