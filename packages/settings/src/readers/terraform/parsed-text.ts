import type { Location } from '@phitrace/core';
import type { Node } from 'web-tree-sitter';

/** The file that a node stands in. */
export interface ParsedText {
  readonly path: string;
  readonly text: string;
  /** Where the text stands, when it is part of a file in another syntax: all of it is placed there. */
  readonly at?: Location;
}

export function childrenOf(node: Node): readonly Node[] {
  return node.namedChildren.filter((child): child is Node => child !== null && child.type !== 'comment');
}

export function textOfNode(node: Node, { text }: ParsedText): string {
  return text.slice(node.startIndex, node.endIndex);
}

export function locationOfNode(node: Node, { path, at }: ParsedText): Location {
  if (at) return at;
  const { startPosition: start, endPosition: end } = node;
  return { path, line: start.row + 1, column: start.column + 1, endLine: end.row + 1, endColumn: end.column + 1 };
}
