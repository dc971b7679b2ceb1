import { type Baa, type ControlRole, findVendor, type Vendor } from '@phitrace/core';
import type { Controls, ModelCall } from '@phitrace/flows';
import { type ControlSeen, toAbsenceAround, toControlSeen } from './absences.js';
import type { ControlsAsked } from './asked.js';

/** What is known of recipients: vendors, and the agreements with them. */
interface RecipientFacts {
  readonly vendors: readonly Vendor[];
  readonly agreements: readonly Baa[];
}

type Observe = (call: ModelCall, control: string, facts: RecipientFacts) => ControlSeen[];

const observers: readonly (readonly [ControlRole, Observe])[] = [
  ['model-guard', observeGuard],
  ['model-record', observeRecord],
  ['model-name', observeName],
  ['model-storage', observeStorage],
  ['model-region', observeRegion],
  ['model-instructions', observeInstructions],
];

/** The controls of calls of models with data of patients. */
export function observeModelCalls(
  seen: Pick<Controls, 'modelCalls' | 'faults'>,
  facts: RecipientFacts,
  asked: ControlsAsked,
): ControlSeen[] {
  const questions = observers.flatMap(([role, observe]) => asked(role).map((control) => ({ control, observe })));
  if (questions.length === 0) return [];
  return seen
    .modelCalls()
    .flatMap((call) =>
      questions.flatMap(({ control, observe }) => seen.faults.attempt(call.location.path, () => observe(call, control, facts), [])),
    );
}

function observeGuard(call: ModelCall, control: string): ControlSeen[] {
  return toControlSeen(call, control, call.holds(control));
}

/** A record that is missing, or that doesn't tell all that it must. */
function observeRecord(call: ModelCall, control: string): ControlSeen[] {
  const holds = call.holds(control);
  const missing = holds === 'held' ? call.factsMissing(control) : [];
  return missing.length > 0 ? [toAbsenceAround(call, control, missing)] : toControlSeen(call, control, holds);
}

/** A name of a model that its vendor moves to newer versions. */
function observeName(call: ModelCall, control: string, { vendors }: RecipientFacts): ControlSeen[] {
  const { snapshots } = findVendorOf(call, vendors) ?? {};
  const names = (snapshots?.at ?? []).flatMap((position) => call.valuesAt(position)).filter((value) => typeof value === 'string');
  if (!snapshots || names.length === 0) return [];
  return toControlSeen(call, control, names.some((name) => Object.hasOwn(snapshots.names, name)) ? 'absent' : 'held');
}

/** An option that would keep the vendor from storing the request, and isn't set. */
function observeStorage(call: ModelCall, control: string, { vendors }: RecipientFacts): ControlSeen[] {
  const options = findVendorOf(call, vendors)?.retention ?? [];
  const asked = options.filter(({ calls }) => call.endsWith(calls));
  if (asked.length === 0) return [];
  const isStored = asked.some(({ at, off }) => call.valuesAt(at).every((value) => value !== undefined && value !== off));
  return toControlSeen(call, control, isStored ? 'absent' : 'held');
}

/** A region that the agreement with the vendor doesn't name, where it names any. */
function observeRegion(call: ModelCall, control: string, { vendors, agreements }: RecipientFacts): ControlSeen[] {
  const vendor = findVendorOf(call, vendors);
  const ids = vendor ? [vendor.id, ...vendor.coveredThrough] : [];
  const approved = agreements.flatMap((agreement) =>
    ids.includes(findVendor(agreement.vendor, vendors)?.id ?? '') ? (agreement.regions ?? []) : [],
  );
  if (approved.length === 0) return [];
  const [addresses, named] = splitAddresses(call.textsOf(control));
  const hosts = [call.recipient?.host, ...addresses].flatMap((host) => (host === undefined ? [] : regionsOfHost(host, vendor)));
  const regions = [...named, ...regionsOfProfile(call, vendor), ...hosts];
  if (regions.length === 0) return [];
  return toControlSeen(call, control, regions.every((region) => approved.includes(region)) ? 'held' : 'absent');
}

/** The regions that may answer for a model whose name is a profile: `us.anthropic…`, also at the end of an ARN. */
function regionsOfProfile(call: ModelCall, vendor: Vendor | undefined): readonly string[] {
  const { at = [], regions = {} } = vendor?.routing ?? {};
  const names = at.flatMap((position) => call.valuesAt(position)).flatMap((value) => (typeof value === 'string' ? [value] : []));
  return names.flatMap((name) => Object.entries(regions).find(([start]) => name.split('/').at(-1)?.startsWith(start))?.[1] ?? []);
}

/** Hosts of the addresses among texts, and the others. */
function splitAddresses(texts: readonly string[]): [hosts: string[], others: string[]] {
  const isAddress = (text: string) => /[.:/]/.test(text);
  const hosts = texts.filter(isAddress).map((text) => text.replace(/^\w+:\/\//, '').replace(/[:/].*$/, ''));
  return [hosts, texts.filter((text) => !isAddress(text))];
}

/** The region that a host names: `bedrock-runtime.eu-west-1.amazonaws.com`. */
function regionsOfHost(host: string, vendor: Vendor | undefined): readonly string[] {
  return (vendor?.routing?.hosts ?? []).flatMap((pattern) => {
    const [before = '', after = ''] = pattern.split('*');
    const isSo = host.startsWith(before) && host.endsWith(after) && host.length > before.length + after.length;
    return isSo ? [host.slice(before.length, host.length - after.length)] : [];
  });
}

/** Instructions that hold what somebody sent, in a call that holds data of patients, too. */
function observeInstructions(call: ModelCall, control: string): ControlSeen[] {
  return toControlSeen(call, control, call.isInstructedByRequests(control) ? 'absent' : 'held');
}

function findVendorOf({ recipient }: ModelCall, vendors: readonly Vendor[]): Vendor | undefined {
  return recipient && findVendor(recipient.vendor, vendors);
}
