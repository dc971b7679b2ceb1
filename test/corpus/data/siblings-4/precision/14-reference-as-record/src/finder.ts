import { MedplumClient } from '@medplum/core';
import type { Encounter, Observation, PractitionerRole, Slot } from '@medplum/fhirtypes';

const medplum = new MedplumClient({ baseUrl: 'https://fhir.slotfinder.example/' });

export async function* freeSlots(schedule: string): AsyncGenerator<Slot> {
  for (const slot of await medplum.searchResources('Slot', { schedule, status: 'free' })) {
    console.log('slot', slot.schedule.reference, slot.start); // safe
    yield slot;
  }
}
export async function departments(roles: PractitionerRole[]) {
  roles.forEach(({ practitioner, organization, specialty }) => {
    console.log(practitioner?.display, organization?.reference); // safe
    console.log(specialty?.flatMap((s) => s.coding ?? []).map((c) => c.code)); // safe
  });
  const doctor = await medplum.readReference(roles[0]!.practitioner!);
  console.log(JSON.stringify(doctor)); // safe
}
export function hospitalsOf(encounters: Encounter[]): Set<string | undefined> {
  const hospitals = new Set(encounters.map((e) => e.serviceProvider?.reference));
  console.log([...hospitals]); // safe
  console.log(encounters.map((e) => e.subject?.display)); // leak: log
  return hospitals;
}
export async function latest(patient: string) {
  const found: Observation[] = await medplum.searchResources('Observation', { patient, _count: 1 });
  console.log(found[0]?.performer?.[0]?.type); // safe
  console.log(found[0]?.valueString); // leak: log
}
