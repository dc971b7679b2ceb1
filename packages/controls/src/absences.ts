import type { AbsenceObservation } from '@phitrace/core';
import type { GuardedCall } from '@phitrace/flows';

/** A control that is missing around a call, and the facts that it doesn't tell. */
export function toAbsenceAround(call: GuardedCall, control: string, missing: readonly string[] = []): AbsenceObservation {
  const { location, enclosing, callee, categories, confidence, recipient } = call;
  return {
    kind: 'absence',
    location,
    enclosing,
    control,
    missing,
    around: callee,
    categories,
    confidence,
    ...(recipient && { recipient }),
  };
}
