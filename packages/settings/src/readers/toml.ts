import type { Location } from '@phitrace/core';
import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import { type MapValue, type Value, toList, toMap, toScalar, toUnknown } from '../value.js';

/** What a text of TOML says, or where it can't be read: the parser reads all of it or nothing. */
export type TomlText = { readonly value: MapValue } | { readonly line: number };

/** @param toText what a text stands for: variables in it, for example */
export function readToml(text: string, path: string, toText: ToText): TomlText {
  try {
    const [table] = parseTOML(text).body;
    return { value: toTable(table, { path, toText }) };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return { line: error.lineNumber };
  }
}

type ToText = (text: string, at: Location) => Value;

interface TomlReading {
  readonly path: string;
  readonly toText: ToText;
}

/** A table that is being filled: its keys may be written in several places. */
interface Table {
  readonly at: Location;
  readonly entries: Map<string, Table | Value>;
}

function toTable({ body, loc }: AST.TOMLTopLevelTable, reading: TomlReading): MapValue {
  const { path } = reading;
  const root: Table = { at: toLocation(loc, path), entries: new Map() };
  for (const each of body) {
    if (each.type === 'TOMLKeyValue') fill(root, each, reading);
    else {
      const table = tableAt(root, each.resolvedKey.map(String), toLocation(each.key.loc, path));
      for (const entry of each.body) fill(table, entry, reading);
    }
  }
  return toMapValue(root);
}

function fill(table: Table, { key, value }: AST.TOMLKeyValue, reading: TomlReading): void {
  const names = key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value));
  const owner = tableAt(table, names.slice(0, -1), toLocation(key.loc, reading.path));
  owner.entries.set(names.at(-1) ?? '', fromToml(value, reading));
}

function tableAt(table: Table, names: readonly string[], at: Location): Table {
  return names.reduce((owner, name) => {
    const known = owner.entries.get(name);
    if (known && !('kind' in known)) return known;
    const made: Table = { at, entries: new Map() };
    owner.entries.set(name, made);
    return made;
  }, table);
}

function toMapValue({ at, entries }: Table): MapValue {
  return toMap(new Map([...entries].map(([name, value]) => [name, 'kind' in value ? value : toMapValue(value)])), at);
}

function fromToml(node: AST.TOMLContentNode, reading: TomlReading): Value {
  const at = toLocation(node.loc, reading.path);
  if (node.type === 'TOMLArray') {
    return toList(
      node.elements.map((element) => fromToml(element, reading)),
      at,
    );
  }
  if (node.type === 'TOMLInlineTable') {
    const table: Table = { at, entries: new Map() };
    for (const entry of node.body) fill(table, entry, reading);
    return toMapValue(table);
  }
  if (typeof node.value === 'string') return reading.toText(node.value, at);
  return typeof node.value === 'object' ? toUnknown(at) : toScalar(node.value, at);
}

function toLocation({ start, end }: AST.SourceLocation, path: string): Location {
  return { path, line: start.line, column: start.column + 1, endLine: end.line, endColumn: end.column + 1 };
}
