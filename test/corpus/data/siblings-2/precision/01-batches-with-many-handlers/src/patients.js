import { batches } from './batches.js';

/** @typedef {{ id: string, fullName: string, ssn: string, diagnosis: string }} InPatient */

/**
 * @param {InPatient[]} patients
 * @param {(patient: InPatient) => Promise<void>} save
 */
export async function copyPatients(patients, save) {
  await batches.each(patients, async (patient) => save(patient));
}
