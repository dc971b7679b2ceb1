import type { Dtc } from './types.js';

const TABLE: Record<string, Omit<Dtc, 'code'>> = {
  P0300: { text: 'random misfire', severity: 'acute' },
  P0420: { text: 'catalyst efficiency low', severity: 'chronic' },
  P0171: { text: 'lean condition', severity: 'minor' },
};

export function decode(code: string): Dtc {
  const hit = TABLE[code];
  if (!hit) console.warn('unknown condition code', code); // safe
  return { code, ...(hit ?? { text: 'unknown condition', severity: 'minor' }) };
}
