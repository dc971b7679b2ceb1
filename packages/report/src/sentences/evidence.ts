import { type Evidence, type FlowStep, type StepCode, toSinkSymbol, toSymbol } from '@phitrace/core';

/** Why a value is PHI: `name patient.ssn`, `type Patient from fhir/r4`. */
export function describeEvidence(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'name':
    case 'member':
      return `name ${evidence.names.join('.')}`;
    case 'match':
      return 'what the rule matches';
    default:
      return describeSource(evidence);
  }
}

/** The same where it is clear that a name is one: `patient.ssn`. Empty where nothing but the place says it. */
export function describeSource(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'member':
      return evidence.names.join('.');
    case 'text':
      return `text ${toSymbol(evidence)}`;
    case 'setting':
      return `setting of ${toSymbol(evidence)}`;
    case 'result':
      return `result of ${toSymbol(evidence)}`;
    default:
      return toSymbol(evidence);
  }
}

const words: Readonly<Record<StepCode, string>> = {
  parameter: 'parameter',
  result: 'result of',
  property: 'property',
  variable: 'variable',
  import: 'import',
  text: 'becomes part of a text',
  other: 'passes on',
};

/** What happens to data at a step: `property ssn`, `becomes part of a text`, `console.log`. */
export function describeStep(step: FlowStep): string {
  if (step.kind === 'source') return describeEvidence(step.evidence);
  if (step.kind === 'sink') return toSinkSymbol(step.sink);
  const { code, name } = step;
  if (code === 'text' || code === 'other') return words[code];
  return name === '' ? words.other : `${words[code]} ${name}`;
}
