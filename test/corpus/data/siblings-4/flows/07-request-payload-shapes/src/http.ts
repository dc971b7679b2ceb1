import { Hono } from 'hono';

export const app = new Hono();

app.post('/patients/consent', async (c) => {
  const consent = await c.req.json();
  console.log('consent', consent); // leak: log
  console.log('consent', c.req.method, c.req.header('content-length')); // safe
  return c.json({ ok: true });
});
app.post('/patients/side-effects', async (c) => {
  const form = await c.req.parseBody();
  console.log(JSON.stringify(form)); // leak: log
  console.log(Object.keys(form).length, 'fields'); // safe
  return c.body(null, 204);
});
app.get('/patients/find', (c) => {
  console.log('find', c.req.query()); // leak: log
  console.log('find', c.req.query('page')); // safe
  return c.json([]);
});
