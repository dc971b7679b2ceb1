import { type AbsenceObservation, type ControlRole, findVendor, type Vendor } from '@phitrace/core';
import type { Controls, ModelCall } from '@phitrace/flows';
import type { ControlsAsked } from './asked.js';

type Observe = (call: ModelCall, control: string, vendors: readonly Vendor[]) => AbsenceObservation[];

const observers: readonly (readonly [ControlRole, Observe])[] = [
  ['model-guard', observeGuard],
  ['model-record', observeRecord],
  ['model-name', observeName],
  ['model-storage', observeStorage],
];

/** The controls that calls of models with data of patients lack. */
export function observeModelCalls(
  seen: Pick<Controls, 'modelCalls'>,
  vendors: readonly Vendor[],
  asked: ControlsAsked,
): AbsenceObservation[] {
  const questions = observers.flatMap(([role, observe]) => asked(role).map((control) => ({ control, observe })));
  if (questions.length === 0) return [];
  return seen.modelCalls().flatMap((call) => questions.flatMap(({ control, observe }) => observe(call, control, vendors)));
}

function observeGuard(call: ModelCall, control: string): AbsenceObservation[] {
  return call.holds(control) === 'absent' ? [toModelAbsence(call, control)] : [];
}

/** A record that is missing, or that doesn't tell all that it must. */
function observeRecord(call: ModelCall, control: string): AbsenceObservation[] {
  const holds = call.holds(control);
  if (holds === 'absent') return [toModelAbsence(call, control)];
  const missing = holds === 'held' ? call.factsMissing(control) : [];
  return missing.length > 0 ? [toModelAbsence(call, control, missing)] : [];
}

/** A name of a model that its vendor moves to newer versions. */
function observeName(call: ModelCall, control: string, vendors: readonly Vendor[]): AbsenceObservation[] {
  const { snapshots } = findVendorOf(call, vendors) ?? {};
  const moving = snapshots?.at
    .flatMap((position) => call.valuesAt(position))
    .some((value) => typeof value === 'string' && Object.hasOwn(snapshots.names, value));
  return moving === true ? [toModelAbsence(call, control)] : [];
}

/** An option that would keep the vendor from storing the request, and isn't set. */
function observeStorage(call: ModelCall, control: string, vendors: readonly Vendor[]): AbsenceObservation[] {
  const options = findVendorOf(call, vendors)?.retention ?? [];
  const isStored = options.some(({ calls, at, off }) => {
    if (!calls.some((name) => call.callee === name || call.callee.endsWith(`.${name}`))) return false;
    const values = call.valuesAt(at);
    return values.every((value) => value !== undefined && value !== off);
  });
  return isStored ? [toModelAbsence(call, control)] : [];
}

function findVendorOf({ recipient }: ModelCall, vendors: readonly Vendor[]): Vendor | undefined {
  return recipient && findVendor(recipient.vendor, vendors);
}

function toModelAbsence(call: ModelCall, control: string, missing: readonly string[] = []): AbsenceObservation {
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
