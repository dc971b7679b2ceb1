import { writeFileSync } from 'node:fs';
import Client from 'fhir-kit-client';
import type { Practitioner, PractitionerRole } from 'fhir/r4';
import type { Credential } from './types';

const fhir = new Client({ baseUrl: 'https://ehr.roster.example/fhir' });

export function expiring(all: Credential[], before: string): Credential[] {
  const soon = all.filter((c) => c.expires < before);
  console.table(soon.map((c) => ({ name: c.clinician.name, kind: c.kind, number: c.number, expires: c.expires }))); // safe: staff
  writeFileSync('expiring.csv', soon.map((c) => `${c.clinician.name},${c.clinician.email},${c.kind}`).join('\n')); // safe: staff
  return soon;
}

export async function sync(npi: string): Promise<void> {
  const p = (await fhir.read({ resourceType: 'Practitioner', id: npi })) as Practitioner;
  console.log('practitioner', p.name?.[0]?.family, p.birthDate, p.telecom?.[0]?.value); // safe: staff
  const role = (await fhir.read({ resourceType: 'PractitionerRole', id: npi })) as PractitionerRole;
  console.log('role', role.specialty?.[0]?.text, role.location?.[0]?.display); // safe: staff
  localStorage.setItem('me', JSON.stringify(p)); // safe: staff
}
