import { Router, type Request, type Response, type NextFunction } from 'express';
import jwt from 'jsonwebtoken';
import { z } from 'zod';
import { CycleError, CycleService } from '../services/cycle.service.js';
import { cycleRepository } from '../repositories/cycle.repository.js';
import { slackEscalation } from '../services/notification.service.js';
import { draftLetter } from '../services/embryology-report.js';
import { logger } from '../lib/observability.js';

interface Staff { id: string; displayName: string; role: 'nurse' | 'doctor' | 'embryologist' }
type StaffRequest = Request & { staff?: Staff };

export function requireStaff(req: StaffRequest, res: Response, next: NextFunction) {
  try {
    req.staff = jwt.verify(req.headers.authorization?.slice(7) ?? '', process.env.JWT_KEY!) as Staff;
    logger.debug({ staffId: req.staff.id, role: req.staff.role }, 'authenticated'); // safe
    next();
  } catch {
    res.status(401).json({ error: 'unauthorized' }); // safe
  }
}

const scanSchema = z.object({
  estradiol: z.number(),
  follicles: z.array(z.object({ side: z.enum(['L', 'R']), mm: z.number() })),
  takenAt: z.string().datetime(),
});

const service = new CycleService();
export const cycles = Router();
cycles.use(requireStaff);

cycles.get('/:id', async (req, res) => {
  const cycle = await cycleRepository.findById(req.params.id);
  if (!cycle) return res.status(404).json({ error: 'cycle not found', id: req.params.id }); // safe
  res.json({ id: cycle.id, status: cycle.status, protocol: cycle.protocol });
});

cycles.post('/:id/scans', async (req: StaffRequest, res, next) => {
  const parsed = scanSchema.safeParse(req.body);
  if (!parsed.success) {
    logger.warn({ issues: parsed.error.issues.map((i) => i.path.join('.')) }, 'invalid scan'); // safe
    return res.status(422).json({ error: 'invalid scan' }); // safe
  }
  try {
    res.json(await service.recordScan(req.params.id!, parsed.data, req.staff!));
  } catch (e) {
    next(e);
  }
});

cycles.post('/:id/letter', async (req, res) => {
  const cycle = await cycleRepository.findById(req.params.id);
  if (!cycle) return res.sendStatus(404);
  const letter = await draftLetter(cycle, req.body.embryos);
  logger.info({ letter, cycleId: cycle.id }, 'letter ready for review'); // leak: log
  res.status(201).json({ ok: true }); // safe
});

cycles.post('/:id/ohss', async (req, res) => {
  const cycle = await cycleRepository.findById(req.params.id);
  if (!cycle) return res.sendStatus(404);
  await slackEscalation(cycle, req.body.reason);
  const { fullName, phone } = cycle.patient;
  res.redirect(303, `/oncall/new?who=${encodeURIComponent(fullName)}&tel=${encodeURIComponent(phone)}`); // leak: url
});

export function errorHandler(err: Error, _req: Request, res: Response, _next: NextFunction) {
  if (err instanceof CycleError) return res.status(err.status).json({ error: err.message }); // leak: http-error
  logger.error({ name: err.name }, 'unhandled'); // safe
  res.status(500).json({ error: 'internal error' }); // safe
}
