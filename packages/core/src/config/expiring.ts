import { daysBetween } from '../days.js';
import type { Baa } from './schema.js';

/** Days before the end of an agreement from which on it is told. */
export const SOON = 60;

/** A BAA that ends in so many days; in fewer than none, it has ended. */
export interface ExpiringBaa {
  readonly vendor: string;
  readonly expires: string;
  readonly days: number;
  readonly owner: string;
}

/** The BAAs that hold on a day (ISO date) and end within 60 days, the first to end first. */
export function findExpiring(baas: readonly Baa[], today: string): ExpiringBaa[] {
  return findEnding(baas, today)
    .filter(({ days }) => days >= 0)
    .sort((a, b) => a.days - b.days);
}

/** The same, and those that have ended, in their order. */
export function findEnding(baas: readonly Baa[], today: string): ExpiringBaa[] {
  return baas
    .map(({ vendor, expires, owner }) => ({ vendor, expires, days: daysBetween(today, expires), owner }))
    .filter(({ days }) => days <= SOON);
}
