import type { Location, Skipped } from '@phitrace/core';
import { type DataEntry, type DataNode, type DataText, Positions, readJson, readYaml } from '@phitrace/sources';
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
  return {
    values: data.documents.flatMap((document) => toValue(document, full) ?? []),
    skipped: skippedOf(data, dialect, (offset) => ({ path, detail: `line ${positions.at(offset).line}` })),
  };
}

/** The first thing that can't be read, and the first that would vanish: a template is filled in before keys are one another's. */
function skippedOf(
  { problems: [problem], documents }: DataText,
  { open }: Pick<Dialect, 'open'>,
  place: (offset: number) => Pick<Skipped, 'path' | 'detail'>,
): readonly Skipped[] {
  if (problem) return [toSkipped(place(problem.offset), problem.what.replaceAll('-', ' '))];
  const repeated = open ? undefined : findRepeatedKey(documents);
  return repeated ? [{ ...toSkipped(place(repeated.keyStart), 'a key stands there again; the last one was read'), inPart: true }] : [];
}

function toSkipped({ path, detail }: Pick<Skipped, 'path' | 'detail'>, what: string): Skipped {
  return { path, reason: 'syntax-error', detail: `${detail}: ${what}` };
}

/** An entry whose key the same map has before it. */
function findRepeatedKey(nodes: readonly DataNode[]): DataEntry | undefined {
  for (const node of nodes) {
    if (node.kind === 'scalar') continue;
    const entries = node.kind === 'map' ? node.entries : [];
    const keys = new Set<string>();
    const repeated = entries.find(({ key }) => keys.size === keys.add(key).size);
    const found = repeated ?? findRepeatedKey(node.kind === 'map' ? entries.map(({ value }) => value) : node.items);
    if (found) return found;
  }
  return undefined;
}
