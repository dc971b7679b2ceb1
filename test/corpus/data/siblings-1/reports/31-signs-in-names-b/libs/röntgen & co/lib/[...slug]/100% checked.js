import { toRow } from '../row+cell.js';

/** @param {{ id: string, patientName: string, dateOfBirth: string }} patient */
export function check(patient) {
  console.warn(patient.dateOfBirth); // leak: log
  console.warn(patient.id); // safe
  return toRow(patient);
}
