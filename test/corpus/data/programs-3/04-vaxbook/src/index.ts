import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { Toucan } from 'toucan-js';
import { lots } from './routes/lots';
import { recipients } from './routes/recipients';
import type { App } from './types/env';

const app = new Hono<App>();

app.use('*', async (c, next) => {
  c.set('sentry', new Toucan({ dsn: c.env.SENTRY_DSN, context: c.executionCtx, request: c.req.raw }));
  const started = Date.now();
  await next();
  console.log(c.req.method, c.req.routePath, c.res.status, Date.now() - started); // safe
});

app.use('/recipients/*', async (c, next) => {
  const token = c.req.header('authorization')?.slice(7);
  const staff = token && (await c.env.CACHE.get<App['Variables']['staff']>(`session:${token}`, 'json'));
  if (!staff) throw new HTTPException(401, { message: 'sign in' });
  c.set('staff', staff);
  await next();
});

app.route('/recipients', recipients);
app.route('/lots', lots);
app.onError((err, c) => {
  c.get('sentry').captureException(err);
  return c.json({ error: 'internal' }, 500);
});

export default app;
