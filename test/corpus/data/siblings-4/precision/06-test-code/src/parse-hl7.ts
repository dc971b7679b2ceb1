import type { Patient } from 'fhir/r4';

export function parsePid(segment: string): Patient {
  const [, , , id = '', , name = '', , birth = ''] = segment.split('|');
  const [family, given] = name.split('^');
  const patient: Patient = { resourceType: 'Patient', identifier: [{ value: id }], name: [{ family, given: [given ?? ''] }], birthDate: birth };
  console.debug('parsed', patient); // leak: log
  console.debug('parsed', patient.resourceType, segment.length); // safe
  return patient;
}
