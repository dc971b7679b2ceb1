import { Router } from 'express';
import { PrismaClient } from '@prisma/client';
import * as Sentry from '@sentry/node';
import { z } from 'zod';
import { logger } from '../lib/logger.js';
import { notifyCareTeam } from '../services/notify.js';

const prisma = new PrismaClient();
export const intakeRouter = Router();

const IntakeForm = z.object({
  firstName: z.string(),
  lastName: z.string(),
  dateOfBirth: z.string(),
  phone: z.string(),
  reasonForVisit: z.string(),
  allergies: z.array(z.string()),
  medications: z.array(z.string()),
});
export type IntakeForm = z.infer<typeof IntakeForm>;

intakeRouter.post('/', async (req, res) => {
  logger.info('intake received', { body: req.body }); // leak: log
  const parsed = IntakeForm.safeParse(req.body);
  if (!parsed.success) {
    logger.warn('intake rejected', { fields: parsed.error.issues.map((i) => i.path.join('.')) }); // safe
    return res.status(422).json({ error: 'invalid_intake' }); // safe
  }
  const form = parsed.data;

  const existing = await prisma.patient.findFirst({ where: { lastName: form.lastName, dateOfBirth: form.dateOfBirth } });
  if (existing) {
    return res.status(409).json({ error: `Patient ${form.firstName} ${form.lastName} (${form.dateOfBirth}) is already registered` }); // leak: http_error
  }

  const patient = await prisma.patient.create({ data: form });
  logger.info('patient created', { patientId: patient.id, allergyCount: form.allergies.length }); // safe
  await notifyCareTeam(patient.id, form);
  return res.status(201).json({ id: patient.id });
});

intakeRouter.get('/:id', async (req, res) => {
  const patient = await prisma.patient.findUnique({ where: { id: req.params.id } });
  if (!patient) {
    return res.status(404).json({ error: 'not_found' }); // safe
  }
  if (patient.medications.length === 0 && patient.reasonForVisit) {
    Sentry.captureMessage(`Intake without medications: ${patient.firstName} ${patient.lastName}, ${patient.reasonForVisit}`); // leak: error_monitor
  }
  return res.json(patient);
});
