import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Counter } from 'prom-client';
import type { LabResult, Observation } from './hl7/result.js';
import { child } from './logger.js';

const log = child('router');
const received = new Counter({ name: 'results_received_total', help: 'ORU messages', labelNames: ['flagged'] });

const isCritical = (o: Observation): boolean => o.flag === 'HH' || o.flag === 'LL';

export class CriticalValueError extends Error {
  constructor(message: string, readonly accession: string) { super(message); }
}

export async function route(result: LabResult): Promise<void> {
  const { subject, observations, accession } = result;
  const critical = observations.filter(isCritical);
  received.inc({ flagged: critical.length > 0 ? 'yes' : 'no' }); // safe: aggregate metric
  log.info('routing', { controlId: result.controlId, observations: observations.length, critical: critical.length }); // safe
  if (critical.length > 0) {
    const worst = critical[0]!;
    log.warn('critical value', { mrn: subject.mrn, loinc: worst.loinc, value: `${worst.value} ${worst.unit}` }); // leak: log
  }
  if (!accession) {
    const dir = mkdtempSync(join(tmpdir(), 'unrouted-'));
    writeFileSync(join(dir, `${result.controlId}.json`), JSON.stringify(result)); // leak: file
    log.warn('parked', { dir }); // safe: a folder name
    throw new CriticalValueError(`no accession for ${subject.name} (${subject.mrn})`, accession);
  }
}

export function tally(results: LabResult[]): Record<string, number> {
  const byCode: Record<string, number> = {};
  for (const o of results.flatMap((r) => r.observations)) byCode[o.loinc] = (byCode[o.loinc] ?? 0) + 1;
  log.info('tally', byCode); // safe: how often each test was run
  appendFileSync('/var/log/bridge/tally.csv', Object.entries(byCode).map((e) => e.join(',')).join('\n')); // safe: aggregate
  return byCode;
}
