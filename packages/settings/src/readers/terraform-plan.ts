import type { Location } from '@phitrace/core';
import { NO_PROVIDERS, type Resource } from '../resource.js';
import { type MapValue, type Value, toList, toMap, toScalar, toUnknown } from '../value.js';
import { type Reading, type SettingsFile, type SettingsReader, type WantsType, joinReadings } from './reader.js';

/** Plans as `terraform show -json` prints them. What a plan holds is located by the address of the resource. */
export const terraformPlan: SettingsReader = {
  id: 'terraform-plan',
  claims: (path) => path.endsWith('.json'),
  recognizes: isPlan,
  recognizesHead: (head) => head.includes('"format_version"'),
  read: (files, wants) => joinReadings(files.map((file) => readPlan(file, wants))),
};

/** A plan says so in its first lines: a look at the rest of a large file isn't needed. */
function isPlan(text: string): boolean {
  const start = text.slice(0, 20_000);
  return start.includes('"format_version"') && text.includes('"planned_values"');
}

function readPlan({ path, text }: SettingsFile, wants: WantsType): Reading {
  let plan: Json;
  try {
    plan = JSON.parse(text) as Json;
  } catch {
    return { resources: [], skipped: [{ path, reason: 'syntax-error', detail: 'the plan is no JSON' }], cuts: [] };
  }
  const unknown = new Map(
    arrayAt(plan, 'resource_changes').map((change) => [stringAt(change, 'address'), at(change, 'change', 'after_unknown')]),
  );
  const references = referencesIn(at(plan, 'configuration', 'root_module'), '');
  const locate = toLocator(path, text);
  const resources = resourcesIn(at(plan, 'planned_values', 'root_module')).flatMap((resource) => {
    const address = stringAt(resource, 'address');
    const type = stringAt(resource, 'type');
    if (!wants('terraform', type)) return [];
    const context = { at: locate(address), references: references.get(withoutIndexes(address)) };
    return [toPlannedResource(type, address, settingsOfPlan(at(resource, 'values'), unknown.get(address), context), context.at)];
  });
  return { resources, skipped: [], cuts: [] };
}

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

function at(value: Json, ...keys: readonly string[]): Json {
  return keys.reduce<Json>((from, key) => (isObject(from) ? from[key] : undefined), value);
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function arrayAt(value: Json, key: string): readonly Json[] {
  const found = at(value, key);
  return Array.isArray(found) ? (found as readonly Json[]) : [];
}

function stringAt(value: Json, key: string): string {
  const found = at(value, key);
  return typeof found === 'string' ? found : '';
}

function resourcesIn(module: Json): readonly Json[] {
  return [...arrayAt(module, 'resources'), ...arrayAt(module, 'child_modules').flatMap(resourcesIn)];
}

/** What the settings of each resource refer to, by its address without indexes. */
function referencesIn(module: Json, prefix: string): ReadonlyMap<string, Json> {
  const own = arrayAt(module, 'resources').map(
    (resource) => [`${prefix}${stringAt(resource, 'address')}`, at(resource, 'expressions')] as const,
  );
  const calls = at(module, 'module_calls');
  const inner = isObject(calls)
    ? Object.entries(calls).flatMap(([name, call]) => [...referencesIn(at(call, 'module'), `${prefix}module.${name}.`)])
    : [];
  return new Map([...own, ...inner]);
}

function withoutIndexes(address: string): string {
  return address.replace(/\[[^\]]*\]/g, '');
}

interface Context {
  readonly at: Location;
  readonly references: Json;
}

function settingsOfPlan(values: Json, unknown: Json, context: Context): MapValue {
  const entries = new Map<string, Value>();
  for (const key of new Set([...keysOf(values), ...keysOf(unknown)])) {
    const targets = arrayAt(at(context.references, key), 'references')
      .filter((reference) => typeof reference === 'string')
      .map(toResourceAddress);
    const value = toPlannedValue(at(values, key), at(unknown, key), targets, context);
    if (value) entries.set(key, value);
  }
  return toMap(entries, context.at);
}

function keysOf(value: Json): readonly string[] {
  return isObject(value) ? Object.keys(value) : [];
}

/** `aws_s3_bucket.a.id` refers to `aws_s3_bucket.a`. */
function toResourceAddress(reference: string): string {
  return withoutIndexes(reference).split('.').slice(0, 2).join('.');
}

function toPlannedValue(value: Json, unknown: Json, targets: readonly string[], context: Context): Value | undefined {
  if (unknown === true) return toUnknown(context.at, targets);
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).flatMap(
      (item, i) => toPlannedValue(item, Array.isArray(unknown) ? (unknown as readonly Json[])[i] : undefined, targets, context) ?? [],
    );
    return items.length > 0 ? toList(items, context.at) : undefined;
  }
  if (isObject(value)) return settingsOfPlan(value, unknown, { ...context, references: undefined });
  return value === null || value === undefined ? undefined : toScalar(value as string | number | boolean, context.at);
}

function toPlannedResource(type: string, address: string, settings: MapValue, head: Location): Resource {
  const plain = withoutIndexes(address);
  return {
    framework: 'terraform',
    type,
    address: plain.split('.').slice(-2).join('.'),
    symbol: plain,
    head,
    settings,
    scope: head.path,
    providers: NO_PROVIDERS,
  };
}

/** Finds the line of each address by going once through the text. */
function toLocator(path: string, text: string): (address: string) => Location {
  const places = new Map<string, Location>();
  let line = 1;
  let start = 0;
  for (const { 0: match, 1: address = '', index } of text.matchAll(/\n|"address":\s*"((?:[^"\\]|\\.)*)"/g)) {
    if (match === '\n') {
      line++;
      start = index + 1;
    } else {
      const column = index - start + 1;
      const plain = address.replaceAll('\\"', '"');
      if (!places.has(plain)) places.set(plain, { path, line, column, endLine: line, endColumn: column + match.length });
    }
  }
  return (address) => places.get(address) ?? { path, line: 1, column: 1, endLine: 1, endColumn: 2 };
}
