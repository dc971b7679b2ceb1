import * as Sentry from '@sentry/node';
import { createClient } from '@supabase/supabase-js';
import type { PetVisit } from './types.js';

const db = createClient(process.env.SUPABASE_URL ?? '', process.env.SUPABASE_KEY ?? '');

export async function record(visit: PetVisit): Promise<void> {
  const { animal: patient, diagnosis, treatment } = visit;
  console.log(`${patient.name} (${patient.species}, ${patient.breed}): ${diagnosis}`); // safe: an animal
  const { error } = await db.from('visits').insert(visit);
  if (!error) return;
  console.error('visit not stored', { patient, diagnosis, treatment }); // safe: an animal
  Sentry.captureMessage(`visit of ${patient.name} with ${diagnosis}`, { extra: { visit } }); // safe: an animal
}

export function vaccinations(visits: PetVisit[]): void {
  const due = visits.filter((v) => v.vaccine === null).map((v) => v.animal);
  console.table(due.map((a) => ({ name: a.name, chip: a.chip, weight: a.weightKg }))); // safe: animals
}
