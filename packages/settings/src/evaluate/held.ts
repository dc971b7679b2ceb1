import type { HeldControl } from '@phitrace/core';
import type { Weighed } from './evaluate.js';

/** How often settings are written as they must be, by concern. What a provider does by itself is not counted: nobody wrote it. */
export function toHeld(weighed: readonly Weighed[]): readonly HeldControl[] {
  const byConcern = new Map<string, HeldControl>();
  for (const { check, form, bad, cause } of weighed) {
    if (bad !== 'no' || cause !== 'written') continue;
    const standing = form.standing ?? check.standing;
    const key = `${check.concern}/${standing}`;
    byConcern.set(key, { about: check.concern, standing, count: (byConcern.get(key)?.count ?? 0) + 1 });
  }
  return [...byConcern.values()];
}
