import type { ScanNote } from '../finding.js';
import type { Configuration } from './schema.js';

const soonDays = 60;
const dayMs = 24 * 60 * 60 * 1000;

/** A note for each BAA that has expired or expires within 60 days of a day (ISO date). */
export function toBaaNotes({ baas }: Configuration, today: string): ScanNote[] {
  return baas.flatMap(({ vendor, expires, owner }) => {
    const days = Math.round((Date.parse(expires) - Date.parse(today)) / dayMs);
    return days > soonDays ? [] : [{ kind: 'agreement', vendor, owner, expires, days }];
  });
}
