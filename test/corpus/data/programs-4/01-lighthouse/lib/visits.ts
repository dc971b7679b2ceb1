import * as Sentry from '@sentry/nextjs';
import { db } from './db';
import { log } from './log';
import { text } from './notify';
import { track } from './track';

export interface BookingInput {
  patientId: string;
  clinicianId: string;
  startsAt: Date;
  reason: string;
  symptoms: string[];
}

export async function bookVisit(input: BookingInput) {
  const patient = await db.patient.findUniqueOrThrow({ where: { id: input.patientId } });
  const clinician = await db.clinician.findUniqueOrThrow({ where: { id: input.clinicianId } });

  const clash = await db.visit.count({ where: { clinicianId: clinician.id, startsAt: input.startsAt } });
  if (clash > 0) {
    log.warn('visit.slot_taken', { clinician: clinician.displayName, clash }); // safe
    return { ok: false as const, code: 'SLOT_TAKEN' };
  }

  try {
    const visit = await db.visit.create({
      data: {
        patientId: patient.id,
        clinicianId: clinician.id,
        startsAt: input.startsAt,
        reason: input.reason,
        symptoms: input.symptoms,
      },
    });
    track(patient.id, 'visit_booked', { reason: input.reason, symptoms: input.symptoms }); // leak: analytics
    track(visit.id, 'slot_filled', { leadDays: Math.round((input.startsAt.getTime() - Date.now()) / 864e5) }); // safe
    await text( // leak: messaging
      patient.mobile,
      `Hi ${patient.firstName}, your visit with ${clinician.displayName} for "${input.reason}" is confirmed.`,
    );
    log.info('visit.created', { visitId: visit.id, symptomCount: input.symptoms.length }); // safe
    return { ok: true as const, visitId: visit.id };
  } catch (err) {
    Sentry.captureException(err, { extra: { patient, reason: input.reason } }); // leak: error_monitor
    throw err;
  }
}

export async function noShows(day: Date) {
  const visits = await db.visit.findMany({
    where: { startsAt: { lt: day }, checkedInAt: null },
    include: { patient: true },
  });
  for (const v of visits) {
    log.info('visit.no_show', { who: `${v.patient.firstName} ${v.patient.lastName}`, reason: v.reason }); // leak: log
  }
  log.info('visit.no_show_total', { total: visits.length, day: day.toISOString().slice(0, 10) }); // safe
  return visits.length;
}
