import type { Configuration } from './schema.js';

const soonDays = 60;
const dayMs = 24 * 60 * 60 * 1000;

/** One line for each BAA that has expired or expires within 60 days of a day (ISO date). */
export function toBaaNotes({ baas }: Configuration, today: string): string[] {
  return baas.flatMap(({ vendor, expires, owner }) => {
    const days = Math.round((Date.parse(expires) - Date.parse(today)) / dayMs);
    if (days < 0) return [`The BAA with ${vendor} expired on ${expires} (owner: ${owner}).`];
    if (days > soonDays) return [];
    const when = days === 0 ? 'today' : `in ${days} day${days === 1 ? '' : 's'}`;
    return [`The BAA with ${vendor} expires on ${expires}, ${when} (owner: ${owner}).`];
  });
}
