import { createHmac } from 'node:crypto';
import type { OncologyPatient } from '../data/patients.js';

const KEY = process.env.PSEUDONYM_KEY!;

/** Keyed hash: stable inside the hospital, meaningless outside. */
export function pseudonym(id: string): string {
  return createHmac('sha256', KEY).update(id).digest('hex').slice(0, 24);
}

export type AgeBand = '18-39' | '40-59' | '60-79' | '80+';

export function ageBand(birthDate: Date, today = new Date()): AgeBand {
  const age = today.getFullYear() - birthDate.getFullYear();
  if (age < 40) return '18-39';
  if (age < 60) return '40-59';
  return age < 80 ? '60-79' : '80+';
}

export interface CohortRow {
  ageBand: AgeBand;
  stageGroup: 'early' | 'advanced';
}

/** Keeps nothing of the person but a coarse age band and a coarse stage. */
export function toCohortRow(p: OncologyPatient): CohortRow {
  return {
    ageBand: ageBand(p.birthDate),
    stageGroup: ['I', 'II'].includes(p.stage) ? 'early' : 'advanced',
  };
}

export function maskAll(_value: unknown): string {
  return '[REDACTED]';
}

/** Model answers go through here before anybody sees them. */
export function filterOutput(text: string): string {
  return text
    .replace(/\b\d{3}-\d{2}-\d{4}\b/g, '[REDACTED]')
    .replace(/\bMRN[:#]?\s*\w+/gi, '[REDACTED]')
    .replace(/[\w.+-]+@[\w-]+\.[\w.]+/g, '[REDACTED]')
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, '[REDACTED]');
}

const SENSITIVE = new Set(['fullName', 'mrn', 'birthDate', 'histology', 'notes', 'email', 'phone']);

export function redactRecord<T extends object>(record: T): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([k, v]) => [k, SENSITIVE.has(k) ? '[REDACTED]' : v]));
}
