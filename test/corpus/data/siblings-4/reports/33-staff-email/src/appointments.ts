import pino from 'pino';
const log = pino();
export interface ClinicAppointment { no: number; patientEmail: string; patientPhone: string; nurse: { workEmail: string }; startsAt: Date; reason: string }

export function remind(appointment: ClinicAppointment) {
  log.info({ no: appointment.no, nurse: appointment.nurse.workEmail }, 'reminding'); // safe
  log.info({ to: appointment.patientEmail }, 'reminding'); // leak: log
  log.info('sms to %s about %s', appointment.patientPhone, appointment.reason); // leak: log
}
