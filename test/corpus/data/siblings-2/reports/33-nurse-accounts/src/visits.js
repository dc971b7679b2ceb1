import pino from 'pino';

const log = pino();

/** @typedef {{ id: string, patientEmail: string, patientPhone: string, nurseId: string, day: string }} HomeVisit */

/** @param {HomeVisit} visit */
export function visitMoved(visit) {
  log.info({ visit: visit.id, nurse: visit.nurseId, day: visit.day }, 'visit moved'); // safe
  log.info({ to: visit.patientEmail }, 'mail about moved visit'); // leak: log
  log.info(`text message to ${visit.patientPhone}`); // leak: log
}
