import type { Observation, Patient } from '@medplum/fhirtypes';
import type { Message } from './hl7';

export function toPatient(m: Message): Patient {
  const [family, given] = (m.pid[5] ?? '').split('^');
  return {
    resourceType: 'Patient',
    identifier: [{ system: 'urn:bridge:mrn', value: m.pid[3] }],
    name: [{ family, given: [given] }],
    birthDate: m.pid[7],
  };
}

export function toObservations(m: Message, patientId: string): Observation[] {
  return m.obx.map((o) => ({
    resourceType: 'Observation',
    status: 'final',
    subject: { reference: `Patient/${patientId}` },
    code: { coding: [{ system: 'http://loinc.org', code: o[3]?.split('^')[0] }] }, // safe
    valueString: o[5],
  }));
}
