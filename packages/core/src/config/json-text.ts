import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { ConfigurationError } from '../errors.js';

export type JsonPath = readonly (string | number)[];

/** A JSONC file: its value, and where each part of it stands. */
export interface JsonText {
  /** As shown to people: relative to the root, with `/`. */
  readonly name: string;
  /** Absolute path of its folder. */
  readonly folder: string;
  readonly value: unknown;
  /** `name:line:column` of the value at a path, or of the nearest thing around it that is there. */
  readonly at: (path: JsonPath) => string;
  /** Like `at`, for the key of an entry. */
  readonly atKey: (path: JsonPath) => string;
  readonly has: (path: JsonPath) => boolean;
  /** Line of the value at a path, from 1. */
  readonly lineOf: (path: JsonPath) => number;
  /** Where in the text a path stands, to put errors in order. */
  readonly offsetOf: (path: JsonPath) => number;
}

/** Reads JSONC, with comments and trailing commas; a ConfigurationError names the place of what is wrong. */
export function parseJsonText(content: string, name: string, folder: string): JsonText {
  const text = content.replace(/^\uFEFF/, '');
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (!tree || error)
    throw new ConfigurationError(describeSyntax(text, name, tree === undefined || text.trim() === '' ? undefined : error));
  const repeated = findRepeatedKey(tree);
  if (repeated) throw new ConfigurationError(`${name}:${toPosition(text, repeated.offset)} this key stands twice; keep one`);
  const lost = findLostKey(tree);
  if (lost) throw new ConfigurationError(`${name}:${toPosition(text, lost.offset)} no entry can have this key; remove it`);

  const offsetOf = (path: JsonPath): number => nearestNode(tree, path).offset;
  const offsetOfKey = (path: JsonPath): number => {
    const node = nearestNode(tree, path);
    return (node.parent?.type === 'property' ? node.parent : node).offset;
  };
  return {
    name,
    folder,
    value: getNodeValue(tree),
    at: (path) => `${name}:${toPosition(text, offsetOf(path))}`,
    atKey: (path) => `${name}:${toPosition(text, offsetOfKey(path))}`,
    has: (path) => findNodeAtLocation(tree, [...path]) !== undefined,
    lineOf: (path) => text.slice(0, offsetOf(path)).split(/\r\n|\r|\n/).length,
    offsetOf,
  };
}

function describeSyntax(text: string, name: string, error: ParseError | undefined): string {
  if (!error) return `${name}:1:1 the file is empty; write {} at least`;
  const problem = printParseErrorCode(error.error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return `${name}:${toPosition(text, error.offset)} this is no valid JSON: ${problem}`;
}

function nearestNode(tree: Node, path: JsonPath): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}

function findRepeatedKey(node: Node): Node | undefined {
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const key = child.type === 'property' && node.type === 'object' ? child.children?.[0] : undefined;
    if (key && seen.has(key.value)) return key;
    if (key) seen.add(key.value);
    const inner = findRepeatedKey(child);
    if (inner) return inner;
  }
  return undefined;
}

/** An entry with this key would set the prototype of its object, where nothing that checks the entries sees it. */
function findLostKey(node: Node): Node | undefined {
  const key = node.type === 'property' ? node.children?.[0] : undefined;
  if (key?.value === '__proto__') return key;
  for (const child of node.children ?? []) {
    const inner = findLostKey(child);
    if (inner) return inner;
  }
  return undefined;
}

/** `line:column`, both from 1. */
function toPosition(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
