import type { Location } from '@phitrace/core';
import { parseJson } from '../json.js';
import {
  GAP,
  type ListValue,
  type ScalarValue,
  type Value,
  flatten,
  targetsOf,
  toChoice,
  toList,
  toMap,
  toScalar,
  toUnknown,
} from '../../value.js';
import type { Expression } from './syntax.js';

type Call = Extract<Expression, { kind: 'call' }>;
type Evaluate = (argument: Expression) => Value | undefined;
type Arguments = readonly (Value | undefined)[];

/** The result of a built-in function; unknown, with what it refers to, for those that aren't here. */
export function callFunction(call: Call, evaluate: Evaluate): Value | undefined {
  const given = call.arguments.map(evaluate);
  const last = given.at(-1);
  const values = call.spreads && last?.kind === 'list' && !last.open ? [...given.slice(0, -1), ...last.items] : given;
  const known = Object.hasOwn(functions, call.name) ? functions[call.name] : undefined;
  return known && !(call.spreads && last?.kind !== 'list') ? known(values, call.at) : toUnknown(call.at, values.flatMap(targetsOf));
}

const first = ([value]: Arguments): Value | undefined => value;

/** The first that is set; one that isn't known may be null. */
function coalesce(values: Arguments, at: Location): Value | undefined {
  const [value, ...rest] = values;
  if (values.length === 0) return undefined;
  if (value === undefined || (value.kind === 'scalar' && value.value === '')) return coalesce(rest, at);
  if (value.kind === 'choice')
    return toChoice(
      value.options.map((option) => option ?? coalesce(rest, at)),
      at,
    );
  return value;
}

function lookup([map, key, fallback]: Arguments, at: Location): Value | undefined {
  if (map?.kind === 'map' && key?.kind === 'scalar') {
    const found = map.entries.get(String(key.value));
    return found ?? (map.open ? toUnknown(at) : fallback);
  }
  return map === undefined ? fallback : toUnknown(at, targetsOf(map));
}

function merge(values: Arguments, at: Location): Value {
  const maps = values.filter((value) => value !== undefined);
  const entries = new Map<string, Value>();
  let open = false;
  for (const map of maps) {
    if (map.kind !== 'map') open = true;
    else {
      for (const [key, value] of map.entries) entries.set(key, value);
      open ||= map.open;
    }
  }
  return toMap(entries, at, open);
}

function concat(values: Arguments, at: Location): Value {
  const lists = values.filter((value) => value !== undefined);
  const items = lists.flatMap((value) => (value.kind === 'list' ? value.items : []));
  return toList(
    items,
    at,
    lists.some((value) => value.kind !== 'list' || value.open),
  );
}

/** Lists that may be anything stay unknown. */
function ofList(make: (list: ListValue, at: Location) => Value | undefined) {
  return ([list]: Arguments, at: Location): Value | undefined => (list?.kind === 'list' ? make(list, at) : toUnknown(at, targetsOf(list)));
}

function ofText(make: (text: string) => string) {
  return ([value]: Arguments, at: Location): Value | undefined =>
    value?.kind === 'scalar' ? toScalar(make(String(value.value)), value.at, value.partial) : value && toUnknown(at, targetsOf(value));
}

function decodeJson([value]: Arguments, at: Location): Value {
  const text = value?.kind === 'scalar' && !value.partial ? String(value.value) : undefined;
  return (text === undefined ? undefined : parseJson(text, value?.at ?? at)) ?? toUnknown(at);
}

function length([value]: Arguments, at: Location): Value {
  if (value?.kind === 'list' && !value.open) return toScalar(value.items.length, at);
  if (value?.kind === 'map' && !value.open) return toScalar(value.entries.size, at);
  return value?.kind === 'scalar' && !value.partial ? toScalar(String(value.value).length, at) : toUnknown(at);
}

function contains([list, wanted]: Arguments, at: Location): Value {
  if (list?.kind !== 'list' || wanted?.kind !== 'scalar' || wanted.partial) return toUnknown(at);
  const has = list.items.some((item) => item.kind === 'scalar' && String(item.value) === String(wanted.value));
  const isKnown = !list.open && list.items.every(({ kind }) => kind === 'scalar');
  return has || isKnown ? toScalar(has, at) : toUnknown(at);
}

function join([separator, list]: Arguments, at: Location): Value {
  if (separator?.kind !== 'scalar' || list?.kind !== 'list' || list.open) return toUnknown(at, targetsOf(list));
  return toText(
    flatten(list).map((item) => (item.kind === 'scalar' ? String(item.value) : GAP)),
    String(separator.value),
    at,
  );
}

function toText(parts: readonly string[], separator: string, at: Location): ScalarValue {
  const text = parts.join(separator);
  return toScalar(text, at, text.includes(GAP));
}

function format([pattern, ...values]: Arguments, at: Location): Value {
  if (pattern?.kind !== 'scalar') return toUnknown(at);
  const rest = [...values];
  const text = String(pattern.value).replace(/%[sdvq]/g, () => {
    const value = rest.shift();
    return value?.kind === 'scalar' ? String(value.value) : GAP;
  });
  return toScalar(text, at, text.includes(GAP));
}

function element([list, index]: Arguments, at: Location): Value | undefined {
  if (list?.kind !== 'list' || list.open || index?.kind !== 'scalar' || list.items.length === 0) return toUnknown(at, targetsOf(list));
  return list.items[Number(index.value) % list.items.length];
}

function keysOf([map]: Arguments, at: Location): Value {
  return map?.kind === 'map'
    ? toList(
        [...map.entries].map(([key, value]) => toScalar(key, value.at)),
        at,
        map.open,
      )
    : toUnknown(at);
}

function valuesOf([map]: Arguments, at: Location): Value {
  return map?.kind === 'map' ? toList([...map.entries.values()], at, map.open) : toUnknown(at, targetsOf(map));
}

const functions: Readonly<Record<string, (values: Arguments, at: Location) => Value | undefined>> = {
  try: coalesceMissing,
  coalesce,
  lookup,
  merge,
  concat,
  tobool: first,
  tostring: first,
  tonumber: first,
  tolist: first,
  toset: first,
  tomap: first,
  sensitive: first,
  nonsensitive: first,
  jsonencode: first,
  jsondecode: decodeJson,
  flatten: ofList((list, at) =>
    toList(
      list.items.flatMap((item) => (item.kind === 'list' ? item.items : [item])),
      at,
      list.open,
    ),
  ),
  compact: ofList((list, at) =>
    toList(
      list.items.filter((item) => item.kind !== 'scalar' || item.value !== ''),
      at,
      list.open,
    ),
  ),
  distinct: ofList((list) => list),
  sort: ofList((list) => list),
  reverse: ofList((list) => list),
  one: ofList((list, at) => (list.open ? toUnknown(at, targetsOf(list)) : list.items[0])),
  lower: ofText((text) => text.toLowerCase()),
  upper: ofText((text) => text.toUpperCase()),
  trimspace: ofText((text) => text.trim()),
  length,
  contains,
  join,
  format,
  element,
  keys: keysOf,
  values: valuesOf,
};

/** `try` gives the first that can be read: here, that is not null. */
function coalesceMissing(values: Arguments): Value | undefined {
  return values.find((value) => value !== undefined);
}
