import type { Location } from '@phitrace/core';
import { type DataNode, type DataText, Positions, readJson, readYaml } from '@phitrace/sources';
import { type Value, toList, toMap, toScalar, toUnknown } from '../value.js';
import type { Reading, SettingsFile } from './reader.js';

/** How a format reads what JSON and YAML leave open. */
export interface Dialect {
  readonly locate: (start: number, end: number) => Location;
  /** What a tag makes of a value; without it, what has a tag is unknown. */
  readonly tagged?: (tag: string, value: Value | undefined, at: Location) => Value | undefined;
  /** What a text stands for: variables in it, for example. */
  readonly text?: (text: string, at: Location) => Value | undefined;
  /** Maps may hold more than is seen. */
  readonly open?: boolean;
}

/** A node as a value. Null is nothing: the setting is left out. */
export function toValue(node: DataNode, dialect: Dialect): Value | undefined {
  const at = dialect.locate(node.start, node.end);
  const value = untagged(node, at, dialect);
  if (node.tag === undefined) return value;
  return dialect.tagged ? dialect.tagged(node.tag, value, at) : toUnknown(at);
}

function untagged(node: DataNode, at: Location, dialect: Dialect): Value | undefined {
  if (node.kind === 'list')
    return toList(
      node.items.flatMap((item) => toValue(item, dialect) ?? []),
      at,
    );
  if (node.kind === 'map') {
    const entries = node.entries.flatMap(({ key, value }) => {
      const entry = toValue(value, dialect);
      return entry ? [[key, entry] as const] : [];
    });
    return toMap(new Map(entries), at, dialect.open);
  }
  const { value } = node;
  if (value === undefined) return toUnknown(at);
  if (value === null) return undefined;
  return typeof value === 'string' && dialect.text ? dialect.text(value, at) : toScalar(value, at);
}

/** The documents of a file of JSON or YAML, by how the text begins. */
export function readDocuments(
  { path, text }: SettingsFile,
  dialect: Omit<Dialect, 'locate'> = {},
): { values: readonly Value[]; skipped: Reading['skipped'] } {
  const data: DataText = /^\s*[{[]/.test(text) && /\.(json|template)$/.test(path) ? readJson(text) : readYaml(text);
  const positions = new Positions(text);
  const full: Dialect = { ...dialect, locate: (start, end) => positions.toLocation(path, start, end) };
  const [problem] = data.problems;
  return {
    values: data.documents.flatMap((document) => toValue(document, full) ?? []),
    skipped: problem
      ? [{ path, reason: 'syntax-error', detail: `line ${positions.at(problem.offset).line}: ${problem.what.replaceAll('-', ' ')}` }]
      : [],
  };
}
