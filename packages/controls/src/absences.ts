import type { AbsenceObservation, HeldControl } from '@phitrace/core';
import type { GuardedCall, Holds } from '@phitrace/flows';

/** What is said of a control at a place: that it is missing, or there. Of what can't be told, nothing is. */
export type ControlSeen = AbsenceObservation | { readonly kind: 'held'; readonly control: string };

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

/** What is said of a control around a call. */
export function toControlSeen(call: GuardedCall, control: string, holds: Holds): ControlSeen[] {
  if (holds === 'held') return [{ kind: 'held', control }];
  return holds === 'absent' ? [toAbsenceAround(call, control)] : [];
}

/** The controls that are missing. */
export function absencesIn(told: readonly ControlSeen[]): AbsenceObservation[] {
  return told.filter((each) => each.kind === 'absence');
}

/** How often each control is there. */
export function heldIn(told: readonly ControlSeen[]): HeldControl[] {
  const counts = new Map<string, number>();
  for (const each of told) if (each.kind === 'held') counts.set(each.control, (counts.get(each.control) ?? 0) + 1);
  return [...counts].map(([about, count]) => ({ about, count }));
}
