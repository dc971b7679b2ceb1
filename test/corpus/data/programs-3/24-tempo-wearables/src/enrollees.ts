import { entering } from './log.js';
import type { Enrollee } from './types/measurement.js';

const byWithings = new Map<string, Enrollee>();

export function remember(e: Enrollee) {
  byWithings.set(e.withingsUserId, e);
  entering('remember', { enrollee: e }); // leak: log
}

export function find(userId: string): Enrollee {
  const hit = byWithings.get(userId);
  if (!hit) throw new RangeError('unknown wearable account'); // safe
  entering('find', { id: hit.id }); // safe
  return hit;
}
