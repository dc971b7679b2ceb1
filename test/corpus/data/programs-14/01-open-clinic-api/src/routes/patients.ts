import { Router, Response } from 'express';
import * as Sentry from '@sentry/node';
import { Patient } from '../models';
import { AuthedRequest, authenticate, debugBody, logger, requireRole } from '../middleware';
import { sendWelcome } from '../services/notifications';

const router = Router();
router.use(authenticate, debugBody);

router.get('/', requireRole('physician', 'nurse', 'frontdesk'), async (req: AuthedRequest, res: Response) => {
  const page = Number(req.query.page ?? 1);
  const limit = 25;
  const [items, total] = await Promise.all([
    Patient.find({ active: true }).skip((page - 1) * limit).limit(limit),
    Patient.countDocuments({ active: true }),
  ]);
  logger.info('patient list served', { page, returned: items.length, total }); // safe
  res.json({ items, total, page });
});

router.get('/:id', requireRole('physician', 'nurse'), async (req: AuthedRequest, res: Response) => {
  const patient = await Patient.findById(req.params.id);
  if (!patient) {
    return res.status(404).json({ error: 'Patient not found', id: req.params.id });
  }
  logger.info(`chart opened ${patient._id} by ${req.staff?.sub}`); // safe
  res.json(patient);
});

router.post('/', requireRole('frontdesk', 'admin'), async (req: AuthedRequest, res: Response) => {
  const { firstName, lastName, mrn } = req.body;
  try {
    const existing = await Patient.findOne({ mrn }); // safe
    if (existing) {
      return res.status(409).json({ error: `MRN ${mrn} already belongs to ${existing.firstName} ${existing.lastName}` }); // leak: http-error
    }
    const patient = await Patient.create(req.body); // safe
    await sendWelcome(patient);
    logger.info('patient created', { patientId: patient._id }); // safe
    res.status(201).json({ id: patient._id }); // safe
  } catch (err) {
    Sentry.captureException(err, { extra: { firstName, lastName, mrn } }); // leak: error-monitor
    res.status(500).json({ error: 'Could not create patient' }); // safe
  }
});

router.patch('/:id', requireRole('nurse', 'admin'), async (req: AuthedRequest, res: Response) => {
  const patient = await Patient.findByIdAndUpdate(req.params.id, req.body, { new: true });
  if (!patient) return res.status(404).json({ error: 'Patient not found' });
  logger.info('patient updated', { id: patient._id, fields: Object.keys(req.body).length }); // safe
  res.json(patient);
});

export default router;
