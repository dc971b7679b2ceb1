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

/** What stands before a command in a line of a shell, beside the line's beginning. */
const BEFORE_COMMAND = /^(&&|\|\|?|;|-c|exec|then|do|else|if|while)$|;$/;

/**
 * The programs that words run: the first one, and in a line of a shell each that begins a command. None where the first
 * word is an option: those go to the program of the image.
 */
export function programsOf(words: Value, at: Location): Value | undefined {
  const items = words.kind === 'list' ? words.items : [];
  const texts = items.map((item) => (item.kind === 'scalar' ? unquoted(String(item.value)) : ''));
  if (texts[0]?.startsWith('-') !== false) return undefined;
  const starts = items.filter((_, i) => i === 0 || BEFORE_COMMAND.test(texts[i - 1] ?? ''));
  const programs = starts.map((item) => (item.kind === 'scalar' ? toScalar(baseNameOf(String(item.value)), item.at, item.partial) : item));
  return toList(programs, at);
}

function unquoted(word: string): string {
  return word.replace(/^["']+|["']+$/g, '');
}

function baseNameOf(word: string): string {
  return unquoted(word).replace(/;$/, '').split('/').at(-1) ?? '';
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
