import { CareLog } from './logger.js';

const log = new CareLog();

/** @param {{ id: string, patientName: string, diagnosis: string, minutes: number, state: 'done' | 'open' }} visit */
export function endVisit(visit) {
  log.safeInfo('visit ended', visit); // safe
  log.safeInfo('visit of', visit.patientName); // safe
  log.open('visit of', visit.patientName);
  const line = { id: visit.id, minutes: visit.minutes, at: new Date().toISOString() };
  console.log(JSON.stringify(line)); // safe
}

export async function total(load) {
  const answer = await load();
  console.log(`visits ${answer.visits.length}, state ${answer.status}`); // safe
}
