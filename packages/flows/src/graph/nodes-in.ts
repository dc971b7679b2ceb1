import { memoize } from '@phitrace/core';
import type { FileFacts } from './graph.js';

const byScope = new WeakMap<FileFacts, ReadonlyMap<number, readonly number[]>>();

/** The nodes that stand in a function itself, not in one that is written in it; memoised. */
export function nodesIn(file: FileFacts, scope: number): readonly number[] {
  return memoize(byScope, file, () => groupNodes(file)).get(scope) ?? [];
}

function groupNodes({ nodes }: FileFacts): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const [node, { scope }] of nodes.entries()) memoize(groups, scope, () => []).push(node);
  return groups;
}
