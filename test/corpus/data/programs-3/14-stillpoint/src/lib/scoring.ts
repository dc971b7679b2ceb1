import type { Phq9 } from './types';

const BANDS: [number, string][] = [
  [4, 'minimal'],
  [9, 'mild'],
  [14, 'moderate'],
  [19, 'moderately severe'],
  [27, 'severe'],
];

export function band(total: number): string {
  return BANDS.find(([max]) => total <= max)?.[1] ?? 'severe';
}

export function trend(history: Phq9[]): 'up' | 'down' | 'flat' {
  if (history.length < 2) return 'flat';
  const sorted = [...history].sort((a, b) => a.takenAt.localeCompare(b.takenAt));
  const delta = sorted.at(-1)!.total - sorted.at(-2)!.total;
  if (Math.abs(delta) < 3) return 'flat';
  return delta > 0 ? 'up' : 'down';
}
