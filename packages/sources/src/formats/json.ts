import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { DataEntry, DataNode, DataText, ScalarNode } from './data-node.js';

/** Reads JSON, with comments and trailing commas. Of a text with mistakes, everything that can be read. */
export function readJson(text: string): DataText {
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(text, errors, { allowTrailingComma: true });
    const problems = errors.map(({ offset }) => ({ offset, what: 'syntax' as const }));
    return { documents: tree ? [toNode(tree)] : [], problems };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { documents: [], problems: [{ offset: 0, what: 'nested-too-deeply' }] };
  }
}

function toNode(node: Node): DataNode {
  const place = { start: node.offset, end: node.offset + node.length };
  const children = node.children ?? [];
  if (node.type === 'object') return { kind: 'map', ...place, entries: children.flatMap((child) => toEntry(child) ?? []) };
  if (node.type === 'array') return { kind: 'list', ...place, items: children.map(toNode) };
  return { kind: 'scalar', ...place, value: node.value as ScalarNode['value'] };
}

/** A key without a value is a mistake of the text. */
function toEntry({ children: [key, value] = [] }: Node): DataEntry | undefined {
  if (!key || !value) return undefined;
  return { key: String(key.value), keyStart: key.offset, keyEnd: key.offset + key.length, value: toNode(value) };
}
