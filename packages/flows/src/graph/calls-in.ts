import { memoize } from '@phitrace/core';
import type { FileFacts } from './graph.js';

const byScope = new WeakMap<FileFacts, ReadonlyMap<number, readonly number[]>>();

/** The calls that stand in a function itself, not in one that is written in it; memoised. */
export function callsIn(file: FileFacts, scope: number): readonly number[] {
  return memoize(byScope, file, () => groupCalls(file)).get(scope) ?? [];
}

function groupCalls({ calls }: FileFacts): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const [call, { scope }] of calls.entries()) memoize(groups, scope, () => []).push(call);
  return groups;
}
