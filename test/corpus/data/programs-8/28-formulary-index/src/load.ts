import { createReadStream, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse';
import type { DiagnosisCode, Drug, LabTest } from './catalogue.js';

async function* csv<T>(path: string): AsyncGenerator<T> {
  for await (const row of createReadStream(path).pipe(parse({ columns: true }))) yield row as T;
}

export async function drugs(path: string): Promise<Drug[]> {
  const out: Drug[] = [];
  for await (const d of csv<Drug>(path)) {
    out.push(d);
    console.debug('drug', d.brandName, d.strength, d.contraindications); // safe: a catalogue
  }
  writeFileSync('/tmp/drugs.json', JSON.stringify(out)); // safe: a catalogue
  return out;
}

export async function diagnoses(path: string): Promise<Map<string, DiagnosisCode>> {
  const m = new Map<string, DiagnosisCode>();
  for await (const d of csv<DiagnosisCode>(path)) {
    if (m.has(d.code)) console.warn('duplicate diagnosis code', d.code, d.description); // safe: a code system
    m.set(d.code, d);
  }
  console.log('diagnosis codes', m.size); // safe: a count
  return m;
}

export async function labTests(path: string): Promise<LabTest[]> {
  const out: LabTest[] = [];
  for await (const t of csv<LabTest>(path)) out.push(t);
  console.table(out.map(({ loinc, name, referenceLow, referenceHigh }) => ({ loinc, name, referenceLow, referenceHigh }))); // safe: a catalogue
  return out;
}
