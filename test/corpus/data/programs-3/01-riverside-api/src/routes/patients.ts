import { Router } from 'express';
import Redis from 'ioredis';
import { z } from 'zod';
import { createLog } from '../lib/logger.js';
import { requireStaff } from '../middleware/auth.js';
import { locateHome } from '../clients/geocode.js';
import * as patients from '../repositories/patients.js';

const log = createLog('http:patients');
const redis = new Redis(process.env.REDIS_URL!, { tls: {} });
const SearchBody = z.object({ term: z.string().min(2), dob: z.string().date().optional() });

export const patientRoutes = Router();
patientRoutes.use(requireStaff('scheduling'));

patientRoutes.post('/search', async (req, res, next) => {
  const parsed = SearchBody.safeParse(req.body);
  if (!parsed.success) {
    return res.status(422).json({ error: 'invalid', fields: parsed.error.issues.map((i) => i.path.join('.')) }); // safe
  }
  try {
    const hits = await patients.search(parsed.data.term, parsed.data.dob);
    if (hits.length === 0) return res.status(404).json({ error: `Nobody named ${parsed.data.term} born ${parsed.data.dob ?? '?'} in the index` });
    res.json({ hits });
  } catch (e) {
    next(e);
  }
});

// Legacy kiosk still comes in with the chart number and expects a redirect to the web check-in.
patientRoutes.get('/kiosk/:id', async (req, res) => {
  const p = await patients.byId(req.params.id);
  if (!p) return res.sendStatus(404);
  await redis.incr(`kiosk:visits:${new Date().toISOString().slice(0, 10)}`); // safe
  res.redirect(`https://checkin.riverside-scheduling.example/start?mrn=${p.mrn}&last=${encodeURIComponent(p.lastName)}&dob=${p.dateOfBirth}`); // leak: url
});

patientRoutes.post('/merge', async (req, res, next) => {
  try {
    await patients.mergeInto(req.body.keep, req.body.drop);
    res.sendStatus(204);
  } catch (e) {
    next(e);
  }
});

patientRoutes.post('/:id/voucher', async (req, res, next) => {
  try {
    const p = await patients.byId(req.params.id);
    if (!p) return res.status(404).json({ error: 'chart_not_found', id: req.params.id }); // safe
    const home = await locateHome(p);
    log.info('voucher requested', { patient: p }); // leak: log
    res.json({ eligible: home !== null });
  } catch (e) {
    next(e);
  }
});
