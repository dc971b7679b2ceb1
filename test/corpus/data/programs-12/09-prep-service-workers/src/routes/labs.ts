import { Hono } from 'hono';
import { zValidator } from '@hono/zod-validator';
import { z } from 'zod';
import type { Env, Vars } from '../env';
import { findUser, insertLab, labsOf, nextDue } from '../domain';
import { sendMail, template } from '../mail';

const LabIn = z.object({ id: z.string(), user_id: z.string().uuid(), test: z.string(), value: z.string(), resulted_at: z.string() });

export const labs = new Hono<{ Bindings: Env; Variables: Vars }>();

labs.get('/', async (c) => {
  const id = c.get('userId');
  const cached = await c.env.EDGE_CACHE.get(`labs:${id}`, 'json');
  if (cached) {
    console.log('labs cache hit'); // safe
    return c.json(cached as any); // safe
  }
  const [user, rows] = await Promise.all([findUser(c.env.DB, id), labsOf(c.env.DB, id)]);
  const view = { name: user?.legal_name, status: user?.hiv_status, rows };
  await c.env.EDGE_CACHE.put(`labs:${id}`, JSON.stringify(view), { expirationTtl: 86400 }); // leak: cache
  console.log(`labs ${id}: ${rows.length}`); // safe
  return c.json(view); // safe
});

labs.post(
  '/webhook',
  zValidator('json', LabIn, (result, c) => {
    if (!result.success) {
      console.warn('lab webhook invalid', result.error.issues.map((i) => i.path.join('/'))); // safe
      return c.json({ error: 'invalid', at: result.error.issues.map((i) => i.path) }, 400); // safe
    }
  }),
  async (c) => {
    const lab = c.req.valid('json');
    await insertLab(c.env.DB, lab); // safe
    const user = await findUser(c.env.DB, lab.user_id);
    if (!user) return c.json({ error: 'unknown_user' }, 404); // safe
    if (lab.test === 'HIV-1/2 Ag/Ab' && lab.value === 'reactive') {
      console.error(`reactive result for ${user.legal_name} <${user.email}>`); // leak: log
      await sendMail(c.env, user.email, template('result', { name: user.legal_name, test: lab.test, value: lab.value })); // leak: messag
    } else {
      await sendMail(c.env, user.email, template('portal', {})); // safe
    }
    c.env.EVENTS.writeDataPoint({ indexes: ['lab'], doubles: [1] }); // safe
    return c.json({ ok: true }); // safe
  },
);

labs.get('/due', async (c) => {
  const rows = await labsOf(c.env.DB, c.get('userId'));
  return c.json({ due: nextDue(rows) }); // safe
});

labs.get('/compare', async (c) => {
  const user = await findUser(c.env.DB, c.get('userId'));
  if (user?.hiv_status === 'positive') {
    return c.json({ error: `${user.legal_name} is ${user.hiv_status}; PrEP comparison is unavailable` }, 422); // leak: http-error
  }
  return c.redirect(`https://pharmfinder.example/prep?email=${user?.email}&regimen=${user?.regimen}&panel=${user?.last_sti_panel}`); // leak: url|third-party
});
