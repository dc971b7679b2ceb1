import { createMiddleware } from 'hono/factory';
import type { Env } from './types';

export const staffOnly = createMiddleware<{ Bindings: Env }>(async (c, next) => {
  const badge = c.req.header('cf-access-authenticated-user-email');
  if (!badge) return c.text('staff only', 403);
  console.log('staff', badge, c.req.method); // safe
  await next();
});
