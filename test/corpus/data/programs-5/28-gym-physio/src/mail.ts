import { APIClient, SendEmailRequest } from 'customerio-node';
import type { GymClass } from './club/types.js';
import type { Assessment, PhysioPatient } from './physio/types.js';

const cio = new APIClient(process.env.CIO_APP_KEY ?? '');

export async function sendPlan(patient: PhysioPatient, a: Assessment): Promise<void> {
  await cio.sendEmail( // leak: messaging
    new SendEmailRequest({
      to: patient.email,
      identifiers: { email: patient.email },
      transactional_message_id: 'plan',
      message_data: { name: patient.fullName, injury: a.injury, pain: a.painScore },
    }),
  );
}

export async function sendTimetable(c: GymClass): Promise<void> {
  await cio.sendEmail( // safe
    new SendEmailRequest({
      to: 'noticeboard@northpeak.club',
      identifiers: { id: 'noticeboard' },
      transactional_message_id: 'timetable',
      message_data: { title: c.title, coach: c.coach, free: c.capacity - c.booked },
    }),
  );
}
