/** Categories of data that isn't a patient's. */
const NO_PATIENT = new Set(['none', 'reference', 'staff']);

/** True for a category of PHI: not an id, not staff, and not nothing. */
export function isOfPatient(category: string): boolean {
  return !NO_PATIENT.has(category);
}
