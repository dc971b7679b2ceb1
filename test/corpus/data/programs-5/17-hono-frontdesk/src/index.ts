import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { AppEnv } from './env';
import { book } from './routes/book';
import { chat } from './routes/chat';

const app = new Hono<AppEnv>();

app.use('*', secureHeaders());
app.route('/book', book);
app.route('/chat', chat);

app.onError((err, c) => {
  const ref = crypto.randomUUID();
  console.error('unhandled', ref, err.name); // safe
  return c.json({ error: 'internal', ref }, 500);
});

export default app;
