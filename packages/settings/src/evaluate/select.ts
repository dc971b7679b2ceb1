import type { SettingWords } from '@phitrace/core';
import type { Location } from '@phitrace/core';
import { parseJson } from '../readers/json.js';
import { type MapValue, type UnknownValue, type Value, toChoice, toUnknown } from '../value.js';
import { matchesGlob } from './glob.js';

/** What stands at a path: a value, or nothing. */
export interface Found {
  /** Keys as they are written. */
  readonly path: readonly string[];
  readonly value?: Value;
  /** Nothing was seen here, but something may be there. */
  readonly open: boolean;
  /** The value, or the nearest thing above that is there. */
  readonly at: Location;
}

/** Names of keys by what they mean: `<secret>` in a path. */
export type KeyWords = SettingWords['keys'];

/** Everything at a path. Lists on the way are opened; a text that is JSON is read; a path that leads nowhere gives one empty result. */
export function select(from: Value | undefined, path: string, keyWords: KeyWords, at: Location): readonly Found[] {
  return findBelow({ path: [], open: false, at, ...(from && { value: from }) }, path.split('.'), keyWords);
}

/** Only what is there. */
export function selectPresent(
  from: Value | undefined,
  path: string,
  keyWords: KeyWords,
  at: Location,
): readonly (Found & { value: Value })[] {
  return select(from, path, keyWords, at).filter((found): found is Found & { value: Value } => found.value !== undefined);
}

function findBelow(found: Found, keys: readonly string[], words: KeyWords): readonly Found[] {
  const [key, ...rest] = keys;
  const { value } = found;
  if (key === undefined || value === undefined) return [found];
  switch (value.kind) {
    case 'list':
      return walkList(found, value.items, value.open, keys, words);
    case 'map':
      return step(found, value, key, words).flatMap((next) => findBelow(next, rest, words));
    case 'choice':
      return [walkChoice(found, value.options, keys, words)];
    case 'unknown':
      return walkUnknown(found, value, keys, words);
    case 'scalar':
      return walkText(found, keys, words);
  }
}

/** Of what a call made, it is known which call, and with what. */
function walkUnknown(found: Found, { at, parts }: UnknownValue, [key = '', ...rest]: readonly string[], words: KeyWords): readonly Found[] {
  const part = parts?.get(key);
  if (part) return findBelow(next(found, key, part), rest, words);
  return parts && /^(\$|\d)/.test(key) ? [nothing(found, false)] : [{ ...found, value: toUnknown(at) }];
}

function walkList(found: Found, items: readonly Value[], open: boolean, keys: readonly string[], words: KeyWords): readonly Found[] {
  if (items.length === 0) return [nothing(found, open)];
  const results = items.flatMap((value) => findBelow({ ...found, value, at: value.at }, keys, words));
  return open ? results.map((result) => ({ ...result, open: true })) : results;
}

/** A choice on the way is a choice at the end, where each option leads to one value at most. */
function walkChoice(found: Found, options: readonly (Value | undefined)[], keys: readonly string[], words: KeyWords): Found {
  const results = options.map((value) => (value ? findBelow({ ...found, value }, keys, words) : [nothing(found, false)]));
  const single = results.flatMap((result) => (result.length === 1 && result[0] && !result[0].open ? [result[0]] : []));
  if (single.length < results.length) return { ...found, value: toUnknown(found.at) };
  const value = toChoice(
    single.map((result) => result.value),
    found.at,
  );
  return { path: single[0]?.path ?? found.path, open: false, at: found.at, ...(value && { value }) };
}

function walkText(found: Found, keys: readonly string[], words: KeyWords): readonly Found[] {
  const { value } = found;
  if (value?.kind !== 'scalar' || typeof value.value !== 'string') return [nothing(found, false)];
  if (!/^\s*[{[]/.test(value.value)) return [nothing(found, value.partial === true)];
  const document = parseJson(value.value, value.at);
  return document ? findBelow({ ...found, value: document }, keys, words) : [{ ...found, value: toUnknown(value.at) }];
}

function step(found: Found, map: MapValue, key: string, words: KeyWords): readonly Found[] {
  const matches = matcherOf(key, words);
  if (!matches) {
    const value = map.entries.get(key);
    return [value ? next(found, key, value) : nothing(found, map.open)];
  }
  const entries = [...map.entries].filter(([name]) => matches(name));
  return entries.length > 0 ? entries.map(([name, value]) => next(found, name, value)) : [nothing(found, map.open)];
}

function next(found: Found, key: string, value: Value): Found {
  return { path: [...found.path, key], open: found.open, at: value.at, value };
}

function nothing(found: Found, open: boolean): Found {
  return { path: found.path, open: found.open || open, at: found.at };
}

/** Undefined for a plain key. */
function matcherOf(key: string, words: KeyWords): ((name: string) => boolean) | undefined {
  const named = /^<(.+)>$/.exec(key)?.[1];
  if (named === undefined) return key.includes('*') ? (name) => matchesGlob(key, name) : undefined;
  const patterns = words[named] ?? [];
  const exceptions = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
  return (name) => wanted.some((pattern) => matchesGlob(pattern, name)) && !exceptions.some((pattern) => matchesGlob(pattern, name));
}
