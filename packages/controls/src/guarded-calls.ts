import type { AbsenceObservation } from '@phitrace/core';
import type { Controls, GuardedCall } from '@phitrace/flows';
import { toAbsenceAround } from './absences.js';
import type { ControlsAsked } from './asked.js';

/** The controls that calls of vector stores lack, and those that make a model's answer take effect. */
export function observeGuardedCalls(seen: Pick<Controls, 'vectorCalls' | 'effects'>, asked: ControlsAsked): AbsenceObservation[] {
  return [
    ...asked('vector-scope').flatMap((control) => withoutControl(seen.vectorCalls(), control)),
    ...asked('model-effect').flatMap((control) => withoutControl(seen.effects(control), control)),
  ];
}

function withoutControl(calls: readonly GuardedCall[], control: string): AbsenceObservation[] {
  return calls.filter((call) => call.holds(control) === 'absent').map((call) => toAbsenceAround(call, control));
}
