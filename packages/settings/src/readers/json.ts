import type { Location } from '@phitrace/core';
import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { type Value, toList, toMap, toScalar } from '../value.js';

/** Where a part of a text stands, by its offsets. */
export type Locate = (start: number, end: number) => Location;

/** A JSON text as a value, comments and trailing commas allowed; undefined when it is broken. Null is left out. */
export function parseJson(text: string, locate: Locate): Value | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  return root && errors.length === 0 ? toValue(root, locate) : undefined;
}

function toValue(node: Node, locate: Locate): Value | undefined {
  const at = locate(node.offset, node.offset + node.length);
  const children = node.children ?? [];
  if (node.type === 'array')
    return toList(
      children.flatMap((child) => toValue(child, locate) ?? []),
      at,
    );
  if (node.type === 'object') return toMap(new Map(children.flatMap((property) => toEntry(property, locate))), at);
  return node.type === 'null' ? undefined : toScalar(node.value as string | number | boolean, at);
}

function toEntry(property: Node, locate: Locate): [string, Value][] {
  const [key, node] = property.children ?? [];
  const value = node && toValue(node, locate);
  return value ? [[String(key?.value), value]] : [];
}
