import { Router, type NextFunction, type Request, type Response } from 'express';
import { z } from 'zod';
import { log } from '../lib/log.js';
import { requireStaff } from '../middleware/requireStaff.js';
import { DuplicateSubscriberError, findChart, linkSubscriber } from './chartRepo.js';

const Link = z.object({ subscriberId: z.string().min(6) });
export const charts = Router();
charts.use(requireStaff);

charts.get('/charts/:id', async (req: Request, res: Response) => {
  const chart = await findChart(req.params.id);
  if (!chart) {
    res.status(404).json({ error: 'chart_not_found', id: req.params.id }); // safe: generic code and reference
    return;
  }
  const carious = chart.findings.filter((f) => f.condition === 'caries');
  log.info({ chartId: chart.id, findings: chart.findings.length }, 'chart opened'); // safe: a count
  log.debug({ chartId: chart.id, perio: chart.perioDiagnosis, carious }, 'chart detail'); // leak: log
  res.json(chart);
});

charts.put('/patients/:id/subscriber', async (req: Request, res: Response, next: NextFunction) => {
  const parsed = Link.safeParse(req.body);
  if (!parsed.success) {
    res.status(422).json({ error: 'invalid_body', fields: Object.keys(parsed.error.flatten().fieldErrors) }); // safe: field names
    return;
  }
  try {
    await linkSubscriber(req.params.id, parsed.data.subscriberId);
    res.status(204).end();
  } catch (err) {
    if (err instanceof DuplicateSubscriberError) {
      log.warn({ existing: err.existing.id }, 'duplicate subscriber'); // safe: reference
      log.warn(err.message); // leak: log
      res.status(409).json({ error: err.message }); // leak: http_error
      return;
    }
    next(err);
  }
});
