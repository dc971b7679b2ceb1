import { type AbsenceObservation, memoize, type Setup } from '@phitrace/core';
import type { Controls } from '@phitrace/flows/program';
import { absencesIn } from './absences.js';
import { toControlsAsked } from './asked.js';
import { observeCode } from './observe-code.js';

export { isInCode } from './asked.js';

const known = new WeakMap<Controls, readonly AbsenceObservation[]>();

/** The controls that code lacks, for hosts that look at code alone and link it themselves; found out once for all files that are linked. */
export function absencesInCode(seen: Controls, setup: Pick<Setup, 'knowledge' | 'configuration'>): readonly AbsenceObservation[] {
  return memoize(known, seen, () => absencesIn(observeCode(seen, setup, toControlsAsked(setup.knowledge.kinds, undefined))));
}
