import { Router } from 'express';
import { z } from 'zod';
import { ExamService, NotFoundError } from '../services/exam.service.js';
import { PatientRepository } from '../repositories/patient.repository.js';
import { logger } from '../lib/logger.js';

const ExamInput = z.object({
  patientId: z.string().uuid(),
  examinedAt: z.coerce.date(),
  monofilamentScore: z.number().min(0).max(10),
  pedalPulses: z.enum(['present', 'diminished', 'absent']),
  ulcerGrade: z.number().nullable(),
  diagnosis: z.string(),
  plan: z.string(),
});

export const examRoutes = (service: ExamService, repo: PatientRepository) => {
  const r = Router();

  r.post('/', async (req, res, next) => {
    const parsed = ExamInput.safeParse(req.body);
    if (!parsed.success) {
      logger.info('exam rejected', { issues: parsed.error.issues.map((i) => i.path.join('.')) }); // safe
      logger.debug('rejected exam payload %j', req.body); // leak: log
      return res.status(422).json({ error: 'invalid_exam', paths: parsed.error.issues.map((i) => i.path) }); // safe
    }
    try {
      const exam = await service.record(req.header('x-user-id')!, parsed.data);
      res.status(201).json({ id: exam.id }); // safe
    } catch (e) {
      next(e);
    }
  });

  r.get('/patients/:id', async (req, res) => {
    const patient = await repo.findById(req.params.id);
    if (!patient) return res.status(404).json({ error: 'not_found' }); // safe
    res.json(patient); // safe
  });

  r.post('/patients/:id/merge/:other', async (req, res) => {
    const [a, b] = await Promise.all([repo.findById(req.params.id), repo.findById(req.params.other)]);
    if (!a || !b) return res.status(404).end();
    if (a.dateOfBirth.getTime() !== b.dateOfBirth.getTime()) {
      const detail = `cannot merge ${a.firstName} ${a.lastName} (${a.diabetesType}) with ${b.firstName} ${b.lastName} (${b.diabetesType})`;
      return res.status(409).json({ error: detail }); // leak: http-error
    }
    const intake = `/intake?name=${encodeURIComponent(a.lastName)}&dob=${a.dateOfBirth.toISOString()}&dx=${encodeURIComponent(a.exams[0]?.diagnosis ?? '')}`;
    res.redirect(303, intake); // leak: url
  });

  return r;
};

export const isNotFound = (e: unknown): e is NotFoundError => e instanceof NotFoundError;
