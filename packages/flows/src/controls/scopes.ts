import { memoize } from '@phitrace/core';
import type { FileFacts } from '../graph/graph.js';
import { parameterBehind } from '../graph/parameter-behind.js';

const byFile = new WeakMap<FileFacts, Map<number, ReadonlySet<number>>>();

/** A function and all that are written in it; memoised. */
export function scopesIn(file: FileFacts, id: number): ReadonlySet<number> {
  return memoize(
    memoize(byFile, file, () => new Map<number, ReadonlySet<number>>()),
    id,
    () => findScopes(file, id),
  );
}

function findScopes({ functions }: FileFacts, id: number): ReadonlySet<number> {
  const found = new Set([id]);
  // A function stands in the list before those that are written in it.
  for (const [inner, { parent }] of functions.entries()) if (inner !== 0 && found.has(parent)) found.add(inner);
  return found;
}

/** True for a property of something that the function was given. */
export function isReadOfGiven(file: FileFacts, node: number): boolean {
  return parameterBehind(file, node) !== undefined;
}
