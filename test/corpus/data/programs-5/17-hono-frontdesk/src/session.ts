import { getSignedCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './env';

export const session = createMiddleware<AppEnv>(async (c, next) => {
  const id = await getSignedCookie(c, c.env.SESSION_KEY, 'fd');
  if (!id) return c.json({ error: 'no session' }, 401);
  c.set('visitorId', id);
  await next();
});
