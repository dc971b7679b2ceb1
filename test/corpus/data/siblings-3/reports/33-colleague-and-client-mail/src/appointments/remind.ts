import pino from 'pino';
const log = pino();
interface Appointment { id: string; patientEmail: string; dentistEmail: string; treatment: string }
export function reminded(appointment: Appointment) {
  log.info({ id: appointment.id, dentist: appointment.dentistEmail }, 'reminded'); // safe
  log.info({ to: appointment.patientEmail }, 'reminded'); // leak: log
  log.info({ to: appointment.patientEmail, for: appointment.treatment }, 'reminded'); // leak: log
}
