import { findCategory, type Confidence, type Finding, type Kinds, type Severity } from '@phitrace/core';

const severities: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 };
const confidences: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 };

/**
 * Sorts the gravest first: by severity, then somebody's health data at a third party before other data or other places,
 * then what is certain, then the short ways, which are the easiest to see.
 */
export function sortByGravity<F extends Finding>(findings: readonly F[], kinds: Kinds): F[] {
  const keyed = findings.map((finding) => ({ finding, key: toKey(finding, kinds) }));
  return keyed.sort((left, right) => compareKeys(left.key, right.key)).map(({ finding }) => finding);
}

/** The higher, the graver. */
function toKey({ severity, categories, recipient, confidence, detail }: Finding, kinds: Kinds): number[] {
  const steps = detail.kind === 'flow' ? (detail.flows[0]?.steps.length ?? 0) : 0;
  const leaves = recipient?.thirdParty === true;
  return [severities[severity], (leaves ? 1 : 0) + toHarm(categories, kinds), confidences[confidence], -steps];
}

/** 2 for somebody's health data or what identifies alone, 1 for either half, 0 for the rest. */
function toHarm(categories: readonly string[], kinds: Kinds): number {
  const found = categories.flatMap((category) => findCategory(kinds, category) ?? []);
  if (found.some(({ identifiesAlone, role }) => identifiesAlone || role === 'record')) return 2;
  const identity = found.some(({ isIdentity, isContact, role }) => isIdentity || isContact || role === 'name');
  const health = found.some(({ isMedical, role }) => isMedical || role === 'text');
  return Number(identity) + Number(health);
}

function compareKeys(left: readonly number[], right: readonly number[]): number {
  const index = left.findIndex((value, at) => value !== right[at]);
  return index < 0 ? 0 : (right[index] ?? 0) - (left[index] ?? 0);
}
