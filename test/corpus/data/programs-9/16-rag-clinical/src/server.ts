import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { jwt } from 'hono/jwt';
import { answer } from './answer.js';
import { letterById } from './letters.js';

const app = new Hono<{ Variables: { jwtPayload: { sub: string; tenant: string } } }>();
app.use('/api/*', jwt({ secret: process.env.JWT_SECRET! }));

app.post('/api/ask', async (c) => {
  const { question, history } = await c.req.json();
  const { sub, tenant } = c.get('jwtPayload');
  console.log('ask', { user: sub, tenant, turns: history?.length ?? 0 }); // safe
  try {
    const a = await answer(tenant, question, history ?? []);
    console.log('sources', a.sources); // safe
    console.debug('answer:', a.text); // leak: log
    return c.json(a);
  } catch (e) {
    console.error('ask failed', (e as Error).name); // safe
    return c.json({ error: 'no answer' }, 500); // safe
  }
});

app.get('/api/letters/:id', async (c) => {
  const l = await letterById(c.req.param('id'));
  if (!l) return c.json({ error: 'not found' }, 404); // safe
  if (l.tenant !== c.get('jwtPayload').tenant) {
    console.warn(`tenant mismatch: ${l.tenant}, letter ${l.id}`); // safe
    return c.json({ error: `letter of ${l.patientName} belongs to another hospital` }, 403); // leak: http-error
  }
  return c.json({ id: l.id, ward: l.ward, body: l.body });
});

serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000) }, (i) => console.log('port', i.port)); // safe
