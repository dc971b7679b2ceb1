import type { Patient } from 'fhir/r4';
import { Queue } from './queue.js';
export async function printAll(patients: Patient[]) {
  const queue = new Queue<Patient>((job, turn) => {
    console.log(turn, job); // leak: log
    console.log('turn', turn); // safe
  });
  await queue.add(...patients).drain();
}
