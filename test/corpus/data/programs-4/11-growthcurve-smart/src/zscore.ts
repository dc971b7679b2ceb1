import type { Measurement, Percentile } from './domain';

export function percentileOf(m: Measurement, curves: Percentile[], pick: (m: Measurement) => number | undefined) {
  const value = pick(m);
  if (value === undefined) return null;
  let best: number | null = null;
  for (const curve of curves) {
    const point = curve.points.find(([x]) => x === m.ageMonths);
    if (point && value >= point[1]) best = curve.p;
  }
  return best;
}

export function crossesTwoLines(series: (number | null)[]) {
  const known = series.filter((s): s is number => s !== null);
  return known.length > 1 && Math.abs(known[known.length - 1] - known[0]) > 40;
}
