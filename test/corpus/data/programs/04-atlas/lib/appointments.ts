import * as Sentry from '@sentry/nextjs';

export interface AppointmentInput {
  patientName: string;
  patientEmail: string;
  birthDate: string;
  insuranceMemberId: string;
  reason: string;
  symptoms: string[];
  slotId: string;
}

export interface Appointment extends AppointmentInput {
  id: string;
  startsAt: Date;
}

const SCHEDULER = 'https://scheduler.atlas.internal';

export async function createAppointment(input: AppointmentInput): Promise<Appointment> {
  Sentry.addBreadcrumb({ category: 'appointment', message: `slot ${input.slotId}` }); // safe
  Sentry.setContext('appointment', { reason: input.reason, symptoms: input.symptoms, dob: input.birthDate }); // leak: error_monitor
  const res = await fetch(`${SCHEDULER}/appointments`, { // safe
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${process.env.SCHEDULER_TOKEN}` },
    body: JSON.stringify(input),
  });
  if (!res.ok) throw Object.assign(new Error('scheduler rejected booking'), { code: `SCHED_${res.status}` });
  return res.json();
}
