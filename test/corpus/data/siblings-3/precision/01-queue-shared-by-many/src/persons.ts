import type { Patient } from 'fhir/r4';
import { Queue } from './queue.js';
export async function saveAll(patients: Patient[], save: (p: Patient) => Promise<void>) {
  const count = await new Queue<Patient>(save).add(...patients).drain();
  console.log('saved', count); // safe
}
