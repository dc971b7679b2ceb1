import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { jwt } from 'hono/jwt';
import Stripe from 'stripe';
import { ReportService } from './reports.js';
import { db, kits } from './tables.js';
import { root } from './log.js';

const app = new Hono();
const reports = new ReportService();
const stripe = new Stripe(process.env.STRIPE_KEY!);

app.get('/kits', async (c) => {
  const rows = await db.select().from(kits);
  root.info({ kits: rows }, 'catalogue'); // safe
  return c.json(rows); // safe
});

app.use('/donors/*', jwt({ secret: process.env.JWT_SECRET! }));

app.get('/donors/:id/report', async (c) => {
  const report = await reports.build(c.req.param('id'));
  if (!report) return c.json({ error: 'unknown donor' }, 404); // safe
  const carrier = report.findings.find((f) => f.pathogenicity === 'pathogenic');
  if (carrier) root.warn(`${report.donor.legalName} carries ${carrier.gene} ${carrier.variant}`); // leak: log
  try {
    await reports.sendToCounselor(report.donor, report.findings);
  } catch (e) {
    root.error({ message: (e as Error).message }, 'counselor sync'); // leak: log
  }
  return c.json(report);
});

app.post('/donors/:id/checkout', async (c) => {
  const report = await reports.build(c.req.param('id'));
  const { sku } = await c.req.json<{ sku: string }>();
  if (!report) return c.json({ error: 'unknown donor' }, 404);
  const session = await stripe.checkout.sessions.create({ mode: 'payment', line_items: [{ price: sku, quantity: 1 }], metadata: { donor: report.donor.legalName, variants: report.findings.map((f) => f.variant).join(',') } }); // leak: third-party
  root.info({ sku, session: session.id }, 'checkout'); // safe
  return c.redirect(`/thanks?email=${report.donor.email}&gene=${report.findings[0]?.gene}`); // leak: url
});

serve({ fetch: app.fetch, port: 8787 });
