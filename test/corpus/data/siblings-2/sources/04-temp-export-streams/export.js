import { createWriteStream } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { outputJson } from 'fs-extra';
import os from 'node:os';
import path from 'node:path';

/**
 * @typedef {object} SleepStudy
 * @property {string} patientName
 * @property {string} dateOfBirth
 * @property {number} apneaIndex
 * @property {string} bed
 */

/** @param {SleepStudy[]} studies */
export async function exportStudies(studies) {
  const target = path.join(os.tmpdir(), 'studies.csv');
  const out = createWriteStream(target);
  out.write('name;born;index\n'); // safe: a heading
  for (const study of studies) {
    out.write(`${study.patientName};${study.dateOfBirth};${study.apneaIndex}\n`); // leak: file
  }
  out.end();
  await appendFile(path.join(os.tmpdir(), 'runs.txt'), `${studies.length} studies\n`); // safe: a count
  await outputJson(path.join(os.tmpdir(), 'last.json'), studies.at(-1)); // leak: file
  await outputJson(path.join(os.tmpdir(), 'beds.json'), studies.map((study) => study.bed)); // safe: beds
}
