import type { Patient } from 'fhir/r4';
import { retrying } from './retrying.js';

export async function uploadMothers(mothers: Patient[], put: (mother: Patient) => Promise<string>): Promise<string[]> {
  const versions: string[] = [];
  for await (const version of retrying.all(mothers, (mother) => put(mother))) versions.push(version);
  console.log('uploaded', versions.length); // safe
  return versions;
}
export const uploadOne = (mother: Patient, put: (mother: Patient) => Promise<string>) => retrying.one(mother, async (m) => put(m));
