import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Checkup, Diagnosis, Severity, Symptom } from './types.js';

const RULES: Record<string, RegExp> = { 'no-todo': /TODO/, 'no-any': /: any\b/, 'no-console': /console\.log/ };

export async function examine(patient: string, dir: string): Promise<Diagnosis> {
  const symptoms: Symptom[] = [];
  for (const name of await readdir(dir, { recursive: true })) {
    if (!/\.tsx?$/.test(name)) continue;
    const lines = (await readFile(join(dir, name), 'utf8')).split('\n');
    lines.forEach((text, i) => {
      for (const [rule, re] of Object.entries(RULES)) if (re.test(text)) symptoms.push({ rule, file: name, line: i + 1, message: text.trim() });
    });
  }
  const severity: Severity = symptoms.length > 50 ? 'critical' : symptoms.length ? 'sick' : 'healthy';
  console.log(`diagnosis for ${patient}: ${severity}, ${symptoms.length} symptoms`); // safe
  return { repo: dir, patient, severity, symptoms, treatment: [...new Set(symptoms.map((s) => `fix ${s.rule}`))], score: Math.max(0, 100 - symptoms.length) };
}

export async function chart(checkup: Checkup, path: string) {
  await writeFile(path, JSON.stringify(checkup, null, 2)); // safe
  console.log('medical chart written to', path, checkup.diagnoses.map((d) => d.patient)); // safe
}
