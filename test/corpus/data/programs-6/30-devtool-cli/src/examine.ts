import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import winston from 'winston';
import type { Diagnosis, Symptom } from './model.js';

export const log = winston.createLogger({ transports: [new winston.transports.Console({ stderrLevels: ['error', 'warn', 'info'] })] });

type Rule = (text: string, file: string) => Symptom[];

const rules: Record<string, Rule> = {
  lockfile: (text, file) => (text.includes('"resolved": "http:') ? [{ code: 'HTTP_REGISTRY', file, severity: 'acute', note: 'plain registry' }] : []),
  engines: (text, file) => (text.includes('"engines"') ? [] : [{ code: 'NO_ENGINES', file, severity: 'mild', note: 'engine is missing' }]),
};

export async function examine(dir: string): Promise<Diagnosis[]> {
  const out = new Map<string, Diagnosis>();
  for (const name of await readdir(dir)) {
    if (!name.endsWith('.json')) continue;
    const text = await readFile(join(dir, name), 'utf8');
    for (const [title, rule] of Object.entries(rules)) {
      const symptoms = rule(text, name);
      for (const s of symptoms) log.warn(`symptom ${s.code} (${s.severity}) in ${s.file}: ${s.note}`); // safe
      if (symptoms.length) out.set(title, { title, symptoms, treatment: `see docs/${title}`, prescribedBy: 'rule' });
    }
  }
  const diagnoses = [...out.values()];
  log.info('diagnoses', { diagnoses }); // safe
  if (diagnoses.length > 50) throw new Error(`hopeless: ${diagnoses.map((d) => d.title).join()}`); // safe
  return diagnoses;
}
