import { memoize } from '@phitrace/core';
import { indicesByScope } from './by-scope.js';
import type { FileFacts } from './graph.js';

const byScope = new WeakMap<FileFacts, ReadonlyMap<number, readonly number[]>>();

/** The nodes that stand in a function itself, not in one that is written in it; memoised. */
export function nodesIn(file: FileFacts, scope: number): readonly number[] {
  return memoize(byScope, file, () => indicesByScope(file.nodes)).get(scope) ?? [];
}
