import { type AbsenceObservation, type Baa, type ControlRole, findVendor, type Vendor } from '@phitrace/core';
import type { Controls, ModelCall } from '@phitrace/flows';
import { toAbsenceAround } from './absences.js';
import type { ControlsAsked } from './asked.js';

/** What is known of recipients: vendors, and the agreements with them. */
interface RecipientFacts {
  readonly vendors: readonly Vendor[];
  readonly agreements: readonly Baa[];
}

type Observe = (call: ModelCall, control: string, facts: RecipientFacts) => AbsenceObservation[];

const observers: readonly (readonly [ControlRole, Observe])[] = [
  ['model-guard', observeGuard],
  ['model-record', observeRecord],
  ['model-name', observeName],
  ['model-storage', observeStorage],
  ['model-region', observeRegion],
  ['model-instructions', observeInstructions],
];

/** The controls that calls of models with data of patients lack. */
export function observeModelCalls(seen: Pick<Controls, 'modelCalls'>, facts: RecipientFacts, asked: ControlsAsked): AbsenceObservation[] {
  const questions = observers.flatMap(([role, observe]) => asked(role).map((control) => ({ control, observe })));
  if (questions.length === 0) return [];
  return seen.modelCalls().flatMap((call) => questions.flatMap(({ control, observe }) => observe(call, control, facts)));
}

function observeGuard(call: ModelCall, control: string): AbsenceObservation[] {
  return call.holds(control) === 'absent' ? [toAbsenceAround(call, control)] : [];
}

/** A record that is missing, or that doesn't tell all that it must. */
function observeRecord(call: ModelCall, control: string): AbsenceObservation[] {
  const holds = call.holds(control);
  if (holds === 'absent') return [toAbsenceAround(call, control)];
  const missing = holds === 'held' ? call.factsMissing(control) : [];
  return missing.length > 0 ? [toAbsenceAround(call, control, missing)] : [];
}

/** A name of a model that its vendor moves to newer versions. */
function observeName(call: ModelCall, control: string, { vendors }: RecipientFacts): AbsenceObservation[] {
  const { snapshots } = findVendorOf(call, vendors) ?? {};
  const moving = snapshots?.at
    .flatMap((position) => call.valuesAt(position))
    .some((value) => typeof value === 'string' && Object.hasOwn(snapshots.names, value));
  return moving === true ? [toAbsenceAround(call, control)] : [];
}

/** An option that would keep the vendor from storing the request, and isn't set. */
function observeStorage(call: ModelCall, control: string, { vendors }: RecipientFacts): AbsenceObservation[] {
  const options = findVendorOf(call, vendors)?.retention ?? [];
  const isStored = options.some(({ calls, at, off }) => {
    if (!calls.some((name) => call.callee === name || call.callee.endsWith(`.${name}`))) return false;
    const values = call.valuesAt(at);
    return values.every((value) => value !== undefined && value !== off);
  });
  return isStored ? [toAbsenceAround(call, control)] : [];
}

/** A region that the agreement with the vendor doesn't name, where it names any. */
function observeRegion(call: ModelCall, control: string, { vendors, agreements }: RecipientFacts): AbsenceObservation[] {
  const vendor = findVendorOf(call, vendors);
  const ids = vendor ? [vendor.id, ...vendor.coveredThrough] : [];
  const approved = agreements.flatMap((agreement) =>
    ids.includes(findVendor(agreement.vendor, vendors)?.id ?? '') ? (agreement.regions ?? []) : [],
  );
  const isOutside = approved.length > 0 && call.textsOf(control).some((region) => !approved.includes(region));
  return isOutside ? [toAbsenceAround(call, control)] : [];
}

/** Instructions that hold what somebody sent, in a call that holds data of patients, too. */
function observeInstructions(call: ModelCall, control: string): AbsenceObservation[] {
  return call.isInstructedByRequests(control) ? [toAbsenceAround(call, control)] : [];
}

function findVendorOf({ recipient }: ModelCall, vendors: readonly Vendor[]): Vendor | undefined {
  return recipient && findVendor(recipient.vendor, vendors);
}
