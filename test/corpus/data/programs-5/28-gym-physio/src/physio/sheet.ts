import { writeFileSync } from 'node:fs';
import type { Assessment, PhysioPatient } from './types.js';

export function planSheet(patient: PhysioPatient, a: Assessment): string {
  const path = `/var/www/plans/${a.id}.html`;
  const rows = a.exercises.map((e) => `<li>${e.name}: ${e.sets} × ${e.repetitions}</li>`);
  const html = `<h1>${patient.fullName} (${patient.dateOfBirth})</h1><p>${a.injury}</p><ul>${rows.join('')}</ul>`;
  writeFileSync(path, html); // leak: file
  return path;
}
