import type { Location } from '@phitrace/core';
import { NO_PROVIDERS, type Resource } from '../resource.js';
import { type MapValue, type Value, toMap } from '../value.js';

/** A resource of a format without providers and modules: what is in one file can refer to one another. */
export function toResource(framework: string, type: string, symbol: string, head: Location, settings: MapValue): Resource {
  return { framework, type, address: `${type}.${symbol}`, symbol, head, settings, scope: head.path, providers: NO_PROVIDERS };
}

/** The entries of a map at a key that are maps themselves. */
export function mapsAt(map: MapValue, key: string): readonly (readonly [string, MapValue])[] {
  const inner = map.entries.get(key);
  if (inner?.kind !== 'map') return [];
  return [...inner.entries].flatMap(([name, value]) => (value.kind === 'map' ? [[name, value] as const] : []));
}

export function mapOf(entries: Readonly<Record<string, Value | undefined>>, at: Location, open = false): MapValue {
  return toMap(new Map(Object.entries(entries).flatMap(([key, value]) => (value ? [[key, value] as const] : []))), at, open);
}

/** What stands at a path of keys; undefined where one isn't there. */
export function valueAt(value: Value | undefined, ...keys: readonly string[]): Value | undefined {
  return keys.reduce<Value | undefined>((from, key) => (from?.kind === 'map' ? from.entries.get(key) : undefined), value);
}

export function textAt(value: Value | undefined, ...keys: readonly string[]): string | undefined {
  const found = valueAt(value, ...keys);
  return found?.kind === 'scalar' ? String(found.value) : undefined;
}
