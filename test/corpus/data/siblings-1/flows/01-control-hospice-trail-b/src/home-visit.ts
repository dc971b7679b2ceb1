import type { Patient } from 'fhir/r4';
import { Trail } from './trail';

const trail = new Trail('home-visit');

export function planVisit(patient: Patient, nurseCount: number): string {
  trail.step('plan started', { nurseCount }); // safe
  const address = patient.address?.[0]?.line?.join(' ') ?? '';
  if (!address) {
    trail.step('no address', { patientId: patient.id }); // safe: the opaque id
    return 'ask';
  }
  trail.step(`drive to ${address}`); // leak: error_monitor
  trail.step('plan made', { birthDate: patient.birthDate, nurseCount }); // leak: error_monitor
  trail.step('plan made', { resourceType: patient.resourceType }); // safe
  return 'planned';
}
