import { label, type BedPatient } from '../../@shared/label';

export function occupy(patient: BedPatient): string {
  console.log('occupied by', patient.fullName); // leak: log
  console.log('occupied', patient.bed); // safe
  return label(patient);
}
