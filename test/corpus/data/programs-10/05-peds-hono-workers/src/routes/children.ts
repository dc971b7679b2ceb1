import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { HTTPException } from 'hono/http-exception';
import { zValidator } from '@hono/zod-validator';
import { z } from 'zod';
import type { Child, Env } from '../env';
import { percentile } from '../lib/growth';
import { logEvent } from '../lib/events';

const newChild = z.object({
  firstName: z.string().min(1),
  lastName: z.string().min(1),
  birthDate: z.string().date(),
  guardianEmail: z.string().email(),
  allergies: z.string().optional(),
});

export const children = new Hono<{ Bindings: Env }>();

children.post(
  '/',
  zValidator('json', newChild, (result, c) => {
    if (!result.success) {
      console.log('invalid child', result.error.issues.map((i) => `${i.path.join('.')}:${i.code}`)); // safe
      return c.json({ fields: result.error.issues.map((i) => i.path.join('.')) }, 400); // safe
    }
  }),
  async (c) => {
    const body = c.req.valid('json');
    const id = crypto.randomUUID();
    await c.env.DB.prepare('INSERT INTO child (id, first_name, last_name, birth_date, guardian_email, allergies) VALUES (?,?,?,?,?,?)')
      .bind(id, body.firstName, body.lastName, body.birthDate, body.guardianEmail, body.allergies ?? null)
      .run(); // safe
    logEvent('child_created', { id }); // safe
    if (body.allergies) logEvent('allergy_recorded', { child: `${body.firstName} ${body.lastName}`, allergies: body.allergies }); // leak: log
    return c.json({ id }, 201);
  },
);

children.get('/:id', async (c) => {
  const child = await c.env.DB.prepare('SELECT * FROM child WHERE id = ?').bind(c.req.param('id')).first<Child>();
  if (!child) throw new HTTPException(404, { message: 'child not found' }); // safe
  setCookie(c, 'last_child', JSON.stringify({ n: child.first_name, b: child.birth_date, a: child.allergies }), { path: '/', maxAge: 86400 }); // leak: client-storage
  setCookie(c, 'locale', c.req.header('accept-language')?.slice(0, 2) ?? 'en', { path: '/' }); // safe
  return c.json(child);
});

children.post('/:id/measurements', async (c) => {
  const { weightKg, heightCm, headCm } = await c.req.json();
  const child = await c.env.DB.prepare('SELECT * FROM child WHERE id = ?').bind(c.req.param('id')).first<Child>();
  if (!child) throw new HTTPException(404, { message: 'child not found' });
  const p = percentile(child.birth_date, weightKg, heightCm);
  if (p < 3) {
    console.warn(`failure to thrive? ${child.first_name} ${child.last_name} at p${p.toFixed(1)}`); // leak: log
  }
  if (headCm && (headCm < 25 || headCm > 65)) {
    throw new HTTPException(422, { message: `Head circumference ${headCm} cm of ${child.first_name} (${child.birth_date}) is implausible` }); // leak: http-error
  }
  await c.env.GROWTH_KV.put(`growth:${child.id}:${Date.now()}`, JSON.stringify({ weightKg, heightCm, headCm }));
  console.debug('measurement saved', { childId: child.id, has: { head: headCm != null } }); // safe
  return c.json({ percentile: p });
});

children.get('/:id/share', async (c) => {
  const child = await c.env.DB.prepare('SELECT * FROM child WHERE id = ?').bind(c.req.param('id')).first<Child>();
  const school = c.req.query('school') ?? '';
  const target = new URL('https://enrol.schoolportal.example/immunisation');
  target.searchParams.set('school', school);
  target.searchParams.set('pupil', `${child?.first_name} ${child?.last_name}`);
  target.searchParams.set('dob', child?.birth_date ?? '');
  target.searchParams.set('allergies', child?.allergies ?? '');
  return c.redirect(target.toString()); // leak: url
});
