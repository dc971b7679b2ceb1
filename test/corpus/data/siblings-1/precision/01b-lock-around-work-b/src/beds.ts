import type { Encounter, Location } from '@medplum/fhirtypes';
import { Locks } from './lock';

const locks = new Locks();

export async function occupy(encounter: Encounter): Promise<void> {
  await locks.use(`encounter-${encounter.id}`, encounter, async (it) => {
    console.log('occupying', it); // leak: log
    console.log('occupying', it.id, it.status); // safe
  });
}

export async function clean(bed: Location): Promise<void> {
  await locks.use(`bed-${bed.id}`, bed, async (it) => {
    console.log('cleaning', it); // safe: a bed
  });
}
