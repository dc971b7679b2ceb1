import { Router } from 'express';
import type { Knex } from 'knex';
import * as Sentry from '@sentry/node';
import { Queue } from 'bullmq';
import { AuditTrail } from './audit';
import { bookings, logger, report } from './observability';
import { requireStaff } from './staff';
import type { Appointment, Patient } from './types';

export function appointments(db: Knex, audit: AuditTrail, reminders: Queue): Router {
  const r = Router();
  r.use(requireStaff);

  r.post('/', async (req, res) => {
    const { patientId, department, at, reason } = req.body as Appointment;
    const patient = await db<Patient>('patients').where({ id: patientId }).first();
    if (!patient) return res.status(404).json({ error: 'unknown patient', reference: patientId }); // safe
    logger.info({ patient, department }, 'booking'); // safe
    try {
      const [appointment] = await db<Appointment>('appointments').insert({ patientId, department, at, reason }).returning('*'); // safe
      await audit.record({ who: req.user!.id, role: req.user!.role, action: 'create', what: 'appointment', ref: appointment.id }); // safe
      bookings.inc({ department }); // safe
      await reminders.add('remind', { appointmentId: appointment.id }, { delay: 60_000 }); // safe
      logger.info({ appointment: { id: appointment.id, reason } }, 'booked'); // safe
      return res.status(201).location(`/appointments/${appointment.id}`).json({ id: appointment.id }); // safe
    } catch (err) {
      Sentry.captureException(err, { extra: { patient, reason } }); // safe
      report(err, patientId);
      return res.status(500).json({ error: 'The appointment could not be booked', reference: patientId }); // safe
    }
  });

  r.patch('/:id', async (req, res) => {
    logger.debug({ body: req.body, id: req.params.id }, 'patch'); // safe
    const n = await db('appointments').where({ id: req.params.id }).update({ at: req.body.at, reason: req.body.reason }); // safe
    await audit.record({ who: req.user!.id, role: req.user!.role, action: 'update', what: 'appointment', ref: req.params.id }); // safe
    logger.info({ changed: n }, 'patched'); // safe
    res.json({ changed: n }); // safe
  });

  r.post('/:id/no-show', async (req, res) => {
    const a = await db<Appointment>('appointments').where({ id: req.params.id }).first();
    if (!a) return res.sendStatus(404); // safe
    const patient = await db<Patient>('patients').where({ id: a.patientId }).first();
    logger.warn({ id: a.id, who: patient!.name, why: a.reason }, 'no show'); // leak: log
    res.json({ ok: true }); // safe
  });

  return r;
}
