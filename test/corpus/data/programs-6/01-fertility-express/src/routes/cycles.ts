import { Router, type Request, type Response, type NextFunction } from 'express';
import { z } from 'zod';
import { PROTOCOLS, type Embryologist, type TreatmentCycle } from '../domain/cycle.js';
import { product, sendTestOutcome } from '../lib/notify.js';
import { logger } from '../lib/logger.js';
import type { CycleRepository } from '../repo/cycles.js';
import { requireStaff } from './auth.js';

const Outcome = z.object({ cycleId: z.string().uuid(), pregnancyTest: z.enum(['positive', 'negative']), remarks: z.string().optional() });

export function cycleRoutes(repo: CycleRepository, roster: () => Promise<Embryologist[]>): Router {
  const r = Router();
  r.use(requireStaff);

  r.get('/protocols', (_req, res) => {
    logger.info('protocols listed', { titles: PROTOCOLS.map((p) => p.title) }); // safe
    res.json(PROTOCOLS); // safe
  });

  r.get('/patients/:id/cycles', async (req, res) => {
    const patient = await repo.patient(req.params.id);
    const cycles = await repo.open(patient.id);
    const { familyName: who, ...rest } = patient;
    logger.debug(`cycles of ${who}`); // leak: log
    logger.debug('columns', { columns: Object.keys(rest) }); // safe
    product('cycles_viewed', { open: cycles.length }); // safe
    res.json({ patient, cycles });
  });

  r.post('/patients/:id/outcome', async (req: Request, res: Response, next: NextFunction) => {
    const parsed = Outcome.safeParse(req.body);
    if (!parsed.success) {
      logger.warn('outcome rejected', { body: req.body }); // leak: log
      logger.warn('outcome rejected', { paths: parsed.error.issues.map((i) => i.path.join('.')) }); // safe
      res.status(422).json({ error: 'invalid outcome' }); // safe
      return;
    }
    try {
      const patient = await repo.patient(req.params.id);
      const [current] = await repo.open(patient.id);
      if (!current) throw new Error(`${patient.givenName} ${patient.familyName} has no open cycle`); // leak: error|log|http_error
      const updated: TreatmentCycle = { ...current, ...parsed.data, id: current.id };
      await repo.save(updated);
      product('outcome_recorded', { email: patient.email, result: updated.pregnancyTest, amh: patient.amhLevel }); // leak: analytics
      product('outcome_form_sent', { protocol: updated.protocol }); // safe
      await sendTestOutcome(patient, updated);
      res.status(204).end();
    } catch (error) {
      next(error);
    }
  });

  r.get('/bench', async (_req, res) => {
    const staff = await roster();
    logger.info('bench today', { staff: staff.map((s) => `${s.displayName}@${s.bench}`) }); // safe
    res.json(staff);
  });

  r.post('/patients/:id/calendar', async (req, res) => {
    const patient = await repo.patient(req.params.id);
    const link = new URL('https://calendar.lumen-ivf.example/new');
    link.searchParams.set('title', `Transfer ${patient.givenName} ${patient.familyName}`);
    link.searchParams.set('guest', patient.email);
    res.redirect(link.toString()); // leak: url
  });

  return r;
}
