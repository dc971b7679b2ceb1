import { Hono } from 'hono';
import { jwt } from 'hono/jwt';
import { Toucan } from 'toucan-js';
import { alertTeam, suggestCategory } from './summary';
import type { Env, Visit } from './env';

const app = new Hono<Env>();

app.use('/visits/*', (c, next) => jwt({ secret: c.env.JWT_SECRET })(c, next));

app.post('/visits/:id/close', async (c) => {
  const body = await c.req.json<Visit>();
  console.log('closing visit', JSON.stringify(body)); // leak: log
  const sentry = new Toucan({ dsn: c.env.SENTRY_DSN, context: c.executionCtx });
  try {
    const suggestion = await suggestCategory(c.env, body);
    await c.env.DB.prepare('UPDATE visits SET wound_description = ? WHERE id = ?')
      .bind(body.woundDescription, c.req.param('id'))
      .run();
    console.log('closed', c.req.param('id'), 'by', body.caregiverId); // safe
    await alertTeam(c.env, `Visit ${c.req.param('id')} closed`); // safe
    if (/infect/i.test(body.woundDescription)) {
      await alertTeam(c.env, `${body.patientName}, ${body.address}: ${body.woundDescription}`); // leak: messaging
    }
    return c.json({ id: c.req.param('id'), suggestion });
  } catch (err) {
    sentry.setExtra('visit', body); // leak: error_monitor
    sentry.captureException(err);
    return c.json({ error: `Visit of ${body.patientName} on ${body.medications.join(', ')} could not be closed` }, 500); // leak: http_error
  }
});

app.get('/visits/count', async (c) => {
  const row = await c.env.DB.prepare('SELECT count(*) AS n FROM visits WHERE closed_at IS NULL').first<{ n: number }>();
  console.log('open visits', row?.n ?? 0); // safe
  return c.json({ open: row?.n ?? 0 });
});

app.get('/visits/:id/map', async (c) => {
  const visit = await c.env.DB.prepare('SELECT patient_name AS patientName, address, wound_description AS woundDescription FROM visits WHERE id = ?')
    .bind(c.req.param('id'))
    .first<Visit>();
  if (!visit) return c.json({ error: 'visit_not_found' }, 404); // safe
  return c.redirect(`https://maps.google.com/maps?q=${encodeURIComponent(visit.address)}&label=${encodeURIComponent(`${visit.patientName} ${visit.woundDescription}`)}`); // leak: url
});

export default app;
