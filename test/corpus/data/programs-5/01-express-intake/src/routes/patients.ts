import * as Sentry from '@sentry/node';
import { Router } from 'express';
import { z } from 'zod';
import { requireRole } from '../auth.js';
import { findPatient, insertPatient } from '../db.js';
import { logger } from '../logger.js';
import { assertNew, DuplicatePatientError } from '../services/matching.js';
import { sendWelcome } from '../services/sms.js';
import type { IntakeForm } from '../types.js';

const intakeSchema = z.object({
  firstName: z.string().min(1),
  lastName: z.string().min(1),
  birthDate: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  phone: z.string(),
  email: z.string().email().optional(),
  ssn: z.string().optional(),
  reasonForVisit: z.string(),
  allergies: z.array(z.string()).default([]),
});

export const patients = Router();

patients.post('/', requireRole('front_desk', 'nurse'), async (req, res, next) => {
  const parsed = intakeSchema.safeParse(req.body);
  if (!parsed.success) {
    const fields = parsed.error.issues.map((i) => i.path.join('.'));
    return res.status(422).json({ error: 'invalid form', fields }); // safe
  }
  const form: IntakeForm = parsed.data;
  logger.info(`intake ${form.lastName}, ${form.firstName}: ${form.reasonForVisit}`); // leak: log
  try {
    await assertNew(form);
    const id = await insertPatient(form);
    const patient = await findPatient(id);
    if (patient) await sendWelcome(patient, form.reasonForVisit);
    res.status(201).location(`/patients/${id}`).json({ id }); // safe
  } catch (err) {
    if (err instanceof DuplicatePatientError) {
      const p = err.existing;
      return res.status(409).json({ error: `${p.firstName} ${p.lastName} (${p.birthDate}) is already registered as ${p.mrn}` }); // leak: http_error
    }
    Sentry.captureException(err, { extra: { form } }); // leak: error_monitor
    next(err);
  }
});

patients.get('/:id', requireRole('front_desk', 'nurse', 'billing'), async (req, res) => {
  const patient = await findPatient(req.params.id);
  if (!patient) {
    logger.info({ patientId: req.params.id }, 'not found'); // safe
    return res.status(404).json({ error: 'not found', id: req.params.id }); // safe
  }
  const { ssn, ...view } = patient;
  res.json({ ...view, hasSsn: Boolean(ssn) });
});
