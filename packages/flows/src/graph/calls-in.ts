import { memoize } from '@phitrace/core';
import { indicesByScope } from './by-scope.js';
import type { FileFacts } from './graph.js';

const byScope = new WeakMap<FileFacts, ReadonlyMap<number, readonly number[]>>();

/** The calls that stand in a function itself, not in one that is written in it; memoised. */
export function callsIn(file: FileFacts, scope: number): readonly number[] {
  return memoize(byScope, file, () => indicesByScope(file.calls)).get(scope) ?? [];
}
