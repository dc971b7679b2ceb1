import type { Patient } from 'fhir/r4';
import { ConflictError } from './domain-error.js';

export function enlist(candidate: Patient, list: Map<string, Patient>): void {
  if (list.has(candidate.id!)) throw new ConflictError('already listed', { details: { candidate } });
  list.set(candidate.id!, candidate);
}
export function tryEnlist(candidate: Patient, list: Map<string, Patient>): boolean {
  try {
    enlist(candidate, list);
    return true;
  } catch (error) {
    console.error('not enlisted', error); // leak: log
    console.error('not enlisted', (error as Error).name); // safe
    return false;
  }
}
