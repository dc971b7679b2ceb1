import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { Toucan } from 'toucan-js';
import type { Env } from './env';
import { children } from './routes/children';
import { vaccines } from './routes/vaccines';
import { runReminders } from './cron/reminders';

const app = new Hono<{ Bindings: Env }>();

app.use('*', async (c, next) => {
  const begin = Date.now();
  await next();
  console.log(c.req.method, c.req.routePath, c.res.status, `${Date.now() - begin}ms`); // safe
});

app.route('/children', children);
app.route('/vaccines', vaccines);

app.onError((err, c) => {
  if (err instanceof HTTPException) {
    console.warn('http exception', err.status, c.req.routePath); // safe
    return err.getResponse();
  }
  const sentry = new Toucan({ dsn: c.env.SENTRY_DSN, context: c.executionCtx });
  sentry.setTag('route', c.req.routePath); // safe
  sentry.captureException(err);
  return c.json({ error: 'internal_error', ray: c.req.header('cf-ray') }, 500); // safe
});

export default {
  fetch: app.fetch,
  async scheduled(event: ScheduledEvent, env: Env, ctx: ExecutionContext) {
    ctx.waitUntil(runReminders(env, new Date(event.scheduledTime)));
  },
};
