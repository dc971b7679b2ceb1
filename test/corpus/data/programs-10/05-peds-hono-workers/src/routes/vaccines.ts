import { Hono } from 'hono';
import type { Child, Dose, Env } from '../env';
import { logEvent } from '../lib/events';

const CATALOGUE = [
  { cvx: '03', name: 'MMR', minMonths: 12 },
  { cvx: '20', name: 'DTaP', minMonths: 2 },
  { cvx: '116', name: 'Rotavirus', minMonths: 2 },
];

export const vaccines = new Hono<{ Bindings: Env }>();

vaccines.get('/catalogue', (c) => {
  console.log('catalogue', CATALOGUE.length, CATALOGUE.map((v) => v.name).join()); // safe
  return c.json(CATALOGUE);
});

vaccines.post('/doses', async (c) => {
  const dose = await c.req.json<Omit<Dose, 'id'>>();
  const known = CATALOGUE.find((v) => v.cvx === dose.cvx);
  if (!known) return c.json({ error: `unknown vaccine code ${dose.cvx}` }, 400); // safe
  const id = crypto.randomUUID();
  await c.env.DB.prepare('INSERT INTO dose VALUES (?,?,?,?,?,?)').bind(id, dose.child_id, dose.cvx, dose.given_on, dose.lot, dose.reaction).run(); // safe
  const child = await c.env.DB.prepare('SELECT * FROM child WHERE id = ?').bind(dose.child_id).first<Child>();
  const res = await fetch(`${c.env.STATE_REGISTRY_URL}/vxu`, {
    method: 'POST',
    headers: { authorization: `Bearer ${c.env.STATE_REGISTRY_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ child, dose }),
  });
  if (!res.ok) {
    console.error('registry refused', res.status, await res.clone().text().then((t) => t.length)); // safe
    console.error('registry payload was', JSON.stringify({ ...child, dose: known.name, reaction: dose.reaction })); // leak: log
  }
  logEvent('dose_recorded', { doseId: id, registry: res.status }); // safe
  return c.json({ id }, 201);
});

vaccines.post('/reactions/triage', async (c) => {
  const { childId, text } = await c.req.json<{ childId: string; text: string }>();
  const child = await c.env.DB.prepare('SELECT * FROM child WHERE id = ?').bind(childId).first<Child>();
  const answer = await fetch('https://api.mistral.ai/v1/chat/completions', { // leak: ai
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      model: 'mistral-small',
      messages: [{ role: 'user', content: `${child?.first_name}, born ${child?.birth_date}, allergies ${child?.allergies}. Parent writes: ${text}` }],
    }),
  });
  const { choices, usage } = await answer.json<any>();
  console.info('triage tokens', usage?.total_tokens); // safe
  return c.json({ advice: choices[0].message.content });
});
