import { memoize } from '@phitrace/core';

/** The indices of what stands in each function itself, not in one that is written in it. */
export function indicesByScope(items: readonly { readonly scope: number }[]): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const [index, { scope }] of items.entries()) memoize(groups, scope, () => []).push(index);
  return groups;
}
