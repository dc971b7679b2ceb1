import type { Configuration } from '@phitrace/core';
import { findExpiring } from '@phitrace/report';

/** Remarks on the configuration, one line each: BAAs that expire soon. */
export function toNotes({ baas }: Configuration, today: string): string[] {
  return findExpiring(baas, today).map(
    ({ vendor, expires, days, owner }) => `The BAA with ${vendor} expires on ${expires}, in ${days} day${days === 1 ? '' : 's'} (owner: ${owner}).`,
  );
}
