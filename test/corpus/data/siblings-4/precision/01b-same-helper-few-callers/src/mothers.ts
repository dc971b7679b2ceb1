import type { Patient } from 'fhir/r4';
import { retrying } from './retrying.js';

export async function uploadMothers(mothers: Patient[]): Promise<void> {
  const done = retrying.all(mothers, async (item, attempt) => {
    console.log('uploading', item); // leak: log
    console.log('attempt', attempt); // safe
    return attempt;
  });
  for await (const attempts of done) console.log('took', attempts); // safe
}
export const uploadOne = (mother: Patient) =>
  retrying.one(mother, async (it) => {
    console.info(`uploading ${it.name?.[0]?.family}`); // leak: log
  });
