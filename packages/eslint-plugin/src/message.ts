import { basename } from 'node:path';
import type { Finding, FlowStep } from '@phitrace/core';

const mostSteps = 6;

/** The way of the data on one line: `name patient.ssn (line 12) → parameter text (log.ts:3) → console.log (log.ts:4)`. */
export function toPath({ flows, location }: Finding): string {
  const steps = flows[0]?.steps ?? [];
  const words = steps.map((step) => toWords(step, location.path));
  if (words.length <= mostSteps) return words.join(' → ');
  const [first = '', ...rest] = words;
  return [first, `${words.length - mostSteps + 1} more steps`, ...rest.slice(-(mostSteps - 2))].join(' → ');
}

function toWords({ note, location }: FlowStep, here: string): string {
  const place = location.path === here ? `line ${location.line}` : `${basename(location.path)}:${location.line}`;
  return `${note.replace(/^name /, '').replace(/\s+/g, ' ')} (${place})`;
}
