import type { Location } from '@phitrace/core';
import { type MapValue, type Value, flatten, toList, toMap, toScalar } from '../value.js';

/** The words of commands, written as a list or as one text. */
export function wordsOf(values: readonly (Value | undefined)[], at: Location): Value {
  const items = values.flatMap((value) => (value ? flatten(value).flatMap(toWords) : []));
  return toList(items, values.find((value) => value)?.at ?? at);
}

function toWords(value: Value): readonly Value[] {
  if (value.kind !== 'scalar' || typeof value.value !== 'string') return [value];
  return value.value.split(/\s+/).flatMap((word) => (word === '' ? [] : [toScalar(word, value.at, value.partial)]));
}

/** The options of a command by name: `--name=value`, `--name value`, and `--name`, which is true. */
export function flagsOf(words: Value, at: Location): MapValue {
  const items = words.kind === 'list' ? words.items : [];
  const flags = new Map<string, Value>();
  items.forEach((item, i) => {
    const [, name, value] = item.kind === 'scalar' ? (/^--?([A-Za-z][\w.-]*)(?:=(.*))?$/.exec(String(item.value)) ?? []) : [];
    if (name === undefined) return;
    const next = items[i + 1];
    const isOwnValue = value === undefined && next?.kind === 'scalar' && !String(next.value).startsWith('-');
    flags.set(name, isOwnValue ? next : toScalar(value ?? true, item.at));
  });
  return toMap(flags, at);
}

/** An environment, written as a map, as a list of `NAME=value` or as a list of names with values. */
export function environmentOf(value: Value | undefined, at: Location): MapValue {
  if (value?.kind === 'map') return value;
  const entries = new Map<string, Value>();
  for (const [name, entry] of value ? flatten(value).flatMap(toVariable) : []) entries.set(name, entry);
  return toMap(entries, value?.at ?? at, value !== undefined && value.kind !== 'list');
}

function toVariable(item: Value): readonly (readonly [string, Value])[] {
  if (item.kind === 'scalar') {
    const [, name, text] = /^([^=]+)=([\s\S]*)$/.exec(String(item.value)) ?? [];
    return name === undefined || text === undefined ? [] : [[name, toScalar(text, item.at, item.partial)]];
  }
  if (item.kind !== 'map') return [];
  const [name, value] = [item.entries.get('name'), item.entries.get('value')];
  return name?.kind === 'scalar' && value ? [[String(name.value), value]] : [];
}
