import type { Finding, FlowStep } from '@phitrace/core';

const mostSteps = 6;

/** The way of the data on one line, empty where no data goes: `patient.ssn (line 12) → parameter text (log.ts:3) → console.log (log.ts:4)`. */
export function toPath({ detail, location }: Finding): string {
  const steps = detail.kind === 'flow' ? (detail.flows[0]?.steps ?? []) : [];
  const words = steps.map((step) => toStep(step, location.path));
  if (words.length <= mostSteps) return words.join(' → ');
  const [first = '', ...rest] = words;
  return [first, `${words.length - mostSteps + 1} more steps`, ...rest.slice(-(mostSteps - 2))].join(' → ');
}

function toStep({ note, location }: FlowStep, here: string): string {
  const name = location.path.split('/').at(-1) ?? '';
  const place = location.path === here ? `line ${location.line}` : `${name}:${location.line}`;
  return `${note.replace(/^name /, '').replace(/\s+/g, ' ')} (${place})`;
}
