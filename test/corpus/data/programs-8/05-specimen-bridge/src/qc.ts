import { mkdir, writeFile } from 'node:fs/promises';
import type { LabResult, Observation } from './hl7/result.js';
import { child } from './logger.js';

interface ControlSample { lot: string; analyte: string; expected: number; measured: number; instrument: string }

const log = child('qc');

export function controls(samples: ControlSample[]): ControlSample[] {
  const off = samples.filter((s) => Math.abs(s.measured - s.expected) / s.expected > 0.1);
  for (const s of off) log.warn('control out of range', { ...s }); // safe: a control sample, nobody's
  return off;
}

const pipe = <A, B, C>(f: (a: A) => B, g: (b: B) => C) => (a: A): C => g(f(a));
const label = (r: LabResult): string => [r.subject.name, r.subject.sex, r.subject.birth].join('/');
const upper = (s: string): string => s.toUpperCase();
const title = pipe(label, upper);
const size = pipe((r: LabResult) => r.observations, (o: Observation[]) => o.length);

export async function review(results: LabResult[]): Promise<void> {
  const settled = await Promise.allSettled(results.map(check));
  const bad = settled.flatMap((s, i) => (s.status === 'rejected' ? [results[i]!] : []));
  log.info('reviewed', { ok: settled.length - bad.length, bad: bad.length }); // safe: counts
  log.info('sizes', { sizes: results.map(size) }); // safe: counts
  for (const r of bad) {
    log.warn(title(r)); // leak: log
    await mkdir('/tmp/review', { recursive: true });
    await writeFile(`/tmp/review/${r.controlId}.txt`, r.observations.map((o) => `${title(r)} ${o.loinc}=${o.value}`).join('\n')); // leak: file
  }
}

async function check(r: LabResult): Promise<void> {
  if (r.observations.some((o) => o.value === '')) throw new RangeError(`empty value in ${r.controlId}`);
}
