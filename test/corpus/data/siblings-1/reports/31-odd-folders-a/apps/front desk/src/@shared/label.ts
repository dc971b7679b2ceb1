export interface BedPatient { bed: number; fullName: string; diagnosis: string }

export function label(patient: BedPatient): string {
  console.debug('label', patient.diagnosis); // leak: log
  console.debug('label', patient.bed); // safe
  return `bed ${patient.bed}`;
}
