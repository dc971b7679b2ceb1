import { appendFile, mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

export async function exportPatients(patients) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'export-'));
  const target = path.join(folder, 'patients.csv');
  await writeFile(target, 'name;born;diagnosis\n'); // safe: the header
  for (const patient of patients) {
    await appendFile(target, `${patient.fullName};${patient.dateOfBirth};${patient.diagnosis}\n`); // leak: file
  }
  await writeFile(path.join(folder, 'done'), String(patients.length)); // safe: a count
  return target;
}
