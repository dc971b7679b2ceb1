import type { DischargeLetter } from './letters.js';

export interface Chunk { id: string; text: string; ward: string; letterId: string; tenant: string }

export function* chunks(l: DischargeLetter, size = 800): Generator<Chunk> {
  const head = `${l.patientName} (${l.birthDate}) - ${l.ward}\n`;
  for (let i = 0; i < l.body.length; i += size) {
    yield { id: `${l.id}:${i}`, text: head + l.body.slice(i, i + size), ward: l.ward, letterId: l.id, tenant: l.tenant };
  }
}

export const batch = <T>(items: T[], n: number): T[][] =>
  items.length <= n ? [items] : [items.slice(0, n), ...batch(items.slice(n), n)];
