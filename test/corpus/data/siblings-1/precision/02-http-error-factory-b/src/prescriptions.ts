import { fail } from './fail';

export interface Prescription { id: string; patientName: string; drug: string; signed: boolean }

export function sign(prescription: Prescription): Prescription {
  if (prescription.signed) throw fail(409, 'signed already', { prescription });
  return { ...prescription, signed: true };
}
