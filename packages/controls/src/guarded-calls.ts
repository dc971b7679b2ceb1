import type { Faults } from '@phitrace/core';
import type { Controls, GuardedCall } from '@phitrace/flows';
import { type ControlSeen, toControlSeen } from './absences.js';
import type { ControlsAsked } from './asked.js';

/** The controls of calls of vector stores, and of those that make a model's answer take effect. */
export function observeGuardedCalls(seen: Pick<Controls, 'vectorCalls' | 'effects' | 'faults'>, asked: ControlsAsked): ControlSeen[] {
  return [
    ...asked('vector-scope').flatMap((control) => answersOf(seen.vectorCalls(), control, seen.faults)),
    ...asked('model-effect').flatMap((control) => answersOf(seen.effects(control), control, seen.faults)),
  ];
}

function answersOf(calls: readonly GuardedCall[], control: string, faults: Faults): ControlSeen[] {
  return calls.flatMap((call) => faults.attempt(call.location.path, () => toControlSeen(call, control, call.holds(control)), []));
}
