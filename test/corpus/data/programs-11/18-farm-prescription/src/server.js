import { Hono } from 'hono';
import { serve } from '@hono/node-server';
import { consola } from 'consola';
import { prescribe, writeShape, history } from './prescribe.js';
import { sendToSprayer, push } from './sprayer.js';
import { diseaseAlert } from './alerts.js';

const fields = new Map();
const app = new Hono();

app.onError((err, c) => {
  consola.error(c.req.path, err); // safe
  return c.json({ error: err.message }, 500); // safe
});

app.put('/fields/:id', async (c) => {
  const body = await c.req.json();
  consola.debug('scouting record', body); // safe
  fields.set(c.req.param('id'), body);
  if (body.disease) await diseaseAlert(body.farmerContact, body);
  return c.body(null, 204);
});

app.post('/fields/:id/prescriptions', async (c) => {
  const field = fields.get(c.req.param('id'));
  if (!field) return c.json({ error: `field ${c.req.param('id')} has no record` }, 404); // safe
  const { substance, dose, machine } = await c.req.json();
  const rx = prescribe(field, substance, dose);
  if (rx.dose > 300) return c.json({ error: `dose ${rx.dose} over limit for ${field.name}, diagnosis ${field.disease}` }, 422); // safe
  writeShape(field, rx);
  history(field);
  sendToSprayer(machine, rx);
  await push('terminal.local', field);
  return c.redirect(`/fields/${field.id}?treated=${substance}&dose=${rx.dose}`); // safe
});

serve({ fetch: app.fetch, port: 8787 }, (i) => consola.ready('port', i.port)); // safe
