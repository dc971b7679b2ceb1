import pino from 'pino';

const log = pino();

/** @typedef {{ id: string, email: string, phone: string, specialty: string, onCall: boolean }} Surgeon */

/** @param {Surgeon} surgeon */
export function assign(surgeon, shift) {
  log.info({ shift: shift.id, surgeon: surgeon.email }, 'assigned'); // safe: staff
  log.debug({ pager: surgeon.phone, specialty: surgeon.specialty }, 'assigned'); // safe: staff
}

/** @param {{ patientEmail: string, procedure: string, theatre: string }} operation */
export function announce(operation, surgeon) {
  log.info({ theatre: operation.theatre }, 'planned'); // safe
  log.info({ to: operation.patientEmail }, 'planned'); // leak: log
}
