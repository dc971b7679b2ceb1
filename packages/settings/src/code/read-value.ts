import type { CodeWords } from '@phitrace/core';
import type { CodeCall, CodeValue, Flows, ValueSource as Seen } from '@phitrace/flows';
import { CALL, GAP, type MapValue, type Value, onOneLine, toChoice, toList, toScalar, toUnknown } from '../value.js';
import { matchesGlob } from '../evaluate/glob.js';
import { Entries } from './entries.js';
import { matchPlace, toPlaceText } from './place.js';
import type { Spelling } from './spelling.js';

/** What the values of one resource are read with. */
export interface CodeReader {
  readonly flows: Flows;
  readonly words: CodeWords;
  readonly spelling: Spelling;
  /** Values that may still be read: objects of code may hold themselves. */
  readonly budget: { left: number };
  /** Values that this one stands in, or that it is made of. */
  readonly depth: number;
}

/** A text that is made of itself, in a loop, has no end. */
const DEEPEST = 16;

/** What a function returns. */
const RETURNS = '$returns';

/** What stands at a path below a value in the code; undefined where nothing does. */
export function readValue(reader: CodeReader, value: CodeValue, path: readonly string[] = []): Value | undefined {
  const seen = reader.flows.valueAt(value, path);
  const [first] = seen;
  if (!first) return undefined;
  if (reader.budget.left <= 0 || reader.depth > DEEPEST) return toUnknown(first.location);
  reader.budget.left -= seen.length;
  const inner = { ...reader, depth: reader.depth + 1 };
  return toChoice(
    seen.map((each) => toSetting(inner, each)),
    first.location,
  );
}

/** The arguments of a call as settings, by number. */
export function readArguments(reader: CodeReader, { args, location, isOpen }: CodeCall): MapValue {
  const keys = args.map((_, i) => String(i));
  const read = (key: string): Value | undefined => {
    const argument = args[Number(key)];
    return argument ? readValue(reader, argument) : undefined;
  };
  return { kind: 'map', at: location, weight: 1, entries: new Entries(read, () => keys), open: isOpen };
}

/** The settings below a value, which may come from several objects. */
export function readSettings(reader: CodeReader, value: CodeValue, at: CodeCall['location']): MapValue {
  const { spelling, flows } = reader;
  const read = (key: string): Value | undefined => {
    for (const name of spelling.toCode(key)) {
      const found = readValue(reader, value, [name]);
      if (found) return found;
    }
    return undefined;
  };
  const listKeys = (): readonly string[] => flows.valueAt(value).flatMap((seen) => (seen.kind === 'object' ? keysOf(seen, spelling) : []));
  return { kind: 'map', at, weight: 1, entries: new Entries(read, () => [...new Set(listKeys())]), open: false };
}

function keysOf({ keys }: Extract<Seen, { kind: 'object' }>, spelling: Spelling): readonly string[] {
  return keys.filter((key) => key !== '*').map(spelling.fromCode);
}

function toSetting(reader: CodeReader, seen: Seen): Value | undefined {
  const { location } = seen;
  switch (seen.kind) {
    case 'literal':
      return seen.value === null ? undefined : toScalar(seen.value, onOneLine(location));
    case 'object':
      return toObject(reader, seen);
    case 'text':
      return toText(reader, seen);
    case 'member':
      return toMemberValue(reader, seen);
    case 'result':
      return toResult(reader, seen);
    case 'function':
      return toFunction(reader, seen);
    case 'unknown':
      return toUnknown(location);
  }
}

/** A list is an object whose keys are all numbers. */
function toObject(reader: CodeReader, seen: Extract<Seen, { kind: 'object' }>): Value {
  const { keys, spreads, at, location } = seen;
  if (keys.length === 0 || !keys.every((key) => key === '*' || /^\d+$/.test(key))) {
    return { ...readSettings(reader, at, location), open: spreads || keys.includes('*') };
  }
  const items = keys.flatMap((key) => (key === '*' ? [] : (readValue(reader, at, [key]) ?? [])));
  return toList(items, location, spreads || keys.includes('*'));
}

/** A part that isn't known is a gap. Numbers between which nothing is written are no text but arithmetic. */
function toText(reader: CodeReader, { parts, location }: Extract<Seen, { kind: 'text' }>): Value {
  const values = parts.map((part) => (typeof part === 'string' ? part : readValue(reader, part)));
  const texts = values.map((value) => (typeof value === 'string' ? value : value?.kind === 'scalar' ? value.value : GAP));
  if (!texts.some((text) => typeof text === 'string' && text !== GAP)) return toUnknown(location);
  const text = texts.join('');
  return toScalar(text, onOneLine(location), text.includes(GAP));
}

/** Names of values are their own text; a variable of the environment is a reference to it. */
function toMemberValue({ words }: CodeReader, { module, chain, location }: Extract<Seen, { kind: 'member' }>): Value {
  const isName = words.enumerations.some((pattern) => matchesGlob(pattern, module));
  if (isName) return toScalar(chain.slice(-2).join('.'), onOneLine(location));
  const write = words.writes.find(({ place }) => matchPlace(place, toPlaceText({ module, chain })));
  return toUnknown(location, write ? [`${write.type}.${chain.at(-1) ?? ''}`] : []);
}

/** What a call gave isn't known, but how it was made is. */
function toResult(reader: CodeReader, { call, path, location }: Extract<Seen, { kind: 'result' }>): Value | undefined {
  const place = toPlaceText(call);
  const [given] = call.args;
  if (given && path.length === 0 && reader.words.passes.some((pattern) => matchPlace(pattern, place))) return readValue(reader, given);
  const name = call.chain.filter((part) => part !== 'default').slice(-2);
  const made: MapValue = readArguments(reader, call);
  const parts = new Entries(
    (key) => (key === CALL ? toScalar([...name, ...path].join('.'), onOneLine(location)) : made.entries.get(key)),
    () => [CALL],
  );
  return { ...toUnknown(location, [call.id]), parts };
}

function toFunction(reader: CodeReader, { returns, location }: Extract<Seen, { kind: 'function' }>): Value {
  const results = returns.map((value) => readValue(reader, value));
  const result = results.some((value) => value) ? toChoice(results, location) : undefined;
  const entries = new Map<string, Value>([
    ['$function', toScalar(true, onOneLine(location))],
    ...(result ? [[RETURNS, result] as const] : []),
  ]);
  return { kind: 'map', at: location, weight: 1, entries, open: false };
}
