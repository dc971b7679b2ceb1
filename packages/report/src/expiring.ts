import type { Baa } from '@phitrace/core';

const soonDays = 60;
const dayMs = 24 * 60 * 60 * 1000;

/** A BAA that holds today and ends within 60 days. */
export interface ExpiringBaa {
  readonly vendor: string;
  readonly expires: string;
  readonly days: number;
  readonly owner: string;
}

/** The BAAs that end within 60 days of `today` (ISO date), the first to end first. */
export function findExpiring(baas: readonly Baa[], today: string): ExpiringBaa[] {
  const now = Date.parse(today);
  return baas
    .map(({ vendor, expires, owner }) => ({ vendor, expires, days: Math.round((Date.parse(expires) - now) / dayMs), owner }))
    .filter(({ days }) => days >= 0 && days <= soonDays)
    .sort((a, b) => a.days - b.days);
}
