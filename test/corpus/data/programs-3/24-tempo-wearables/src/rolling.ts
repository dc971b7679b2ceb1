import type { Measurement } from './types/measurement.js';

/** Seven-day rolling mean; gaps of more than two days break the window. */
export function rolling(ms: Measurement[], days = 7): { at: Date; mean: number }[] {
  const sorted = [...ms].sort((a, b) => a.takenAt.getTime() - b.takenAt.getTime());
  const out: { at: Date; mean: number }[] = [];
  let window: Measurement[] = [];
  for (const m of sorted) {
    const last = window.at(-1);
    if (last && m.takenAt.getTime() - last.takenAt.getTime() > 2 * 864e5) window = [];
    window.push(m);
    while (m.takenAt.getTime() - window[0].takenAt.getTime() > days * 864e5) window.shift();
    out.push({ at: m.takenAt, mean: window.reduce((a, x) => a + x.value, 0) / window.length });
  }
  return out;
}
