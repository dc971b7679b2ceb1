import pino from 'pino';
import { fail } from './fail';

const log = pino();
const counts = new Map<string, number>();

function take(clientKey: string): void {
  const used = (counts.get(clientKey) ?? 0) + 1;
  if (used > 100) throw fail(429, 'too many requests', { used });
  counts.set(clientKey, used);
}

export function allowed(clientKey: string): boolean {
  try {
    take(clientKey);
    return true;
  } catch (error) {
    log.warn({ error }, 'limited'); // safe: only a count can be in it
    log.warn({ clients: counts.size }, 'limited'); // safe
    return false;
  }
}
