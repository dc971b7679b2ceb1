import { Router, Response } from 'express';
import { Encounter, Patient, Provider } from '../models';
import { AuthedRequest, authenticate, logger, requireRole } from '../middleware';
import { suggestCodes } from '../services/coding-assistant';

const router = Router();
router.use(authenticate);

router.post('/', requireRole('physician'), async (req: AuthedRequest, res: Response) => {
  const encounter = await Encounter.create({ ...req.body, provider: req.staff?.sub });
  logger.info('encounter started', { encounterId: encounter._id, status: encounter.status }); // safe
  res.status(201).json({ id: encounter._id });
});

router.post('/:id/codes', requireRole('physician'), async (req: AuthedRequest, res: Response) => {
  const encounter = await Encounter.findById(req.params.id);
  if (!encounter) return res.status(404).json({ error: 'Encounter not found' });
  const patient = await Patient.findById(encounter.patient);
  if (!patient) return res.status(404).json({ error: 'Patient not found' });
  const codes = await suggestCodes(patient, encounter);
  encounter.diagnosisCodes = codes;
  await encounter.save();
  console.log(`Codes for ${patient.lastName}:`, codes); // leak: log
  res.json({ codes });
});

router.post('/:id/close', requireRole('physician'), async (req: AuthedRequest, res: Response) => {
  const encounter = await Encounter.findById(req.params.id);
  if (!encounter) return res.status(404).json({ error: 'Encounter not found' });
  if (!encounter.note) {
    return res.status(422).json({ error: 'A note is required before closing' }); // safe
  }
  encounter.status = 'finished';
  await encounter.save();
  const provider = await Provider.findById(encounter.provider);
  logger.info(`encounter closed by ${provider?.displayName} (${provider?.specialty})`); // safe
  res.json({ status: encounter.status }); // safe
});

router.get('/stats/daily', requireRole('admin'), async (_req, res) => {
  const finished = await Encounter.countDocuments({ status: 'finished' });
  const open = await Encounter.countDocuments({ status: 'in-progress' });
  console.table([{ finished, open }]); // safe
  res.json({ finished, open });
});

export default router;
