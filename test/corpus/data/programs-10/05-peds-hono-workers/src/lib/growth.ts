const MEDIAN_KG = [3.4, 4.4, 5.5, 6.3, 6.9, 7.4, 7.8, 8.2, 8.5, 8.8, 9.1, 9.3, 9.5];

export function ageMonths(birthDate: string, at = new Date()) {
  const b = new Date(birthDate);
  return (at.getFullYear() - b.getFullYear()) * 12 + at.getMonth() - b.getMonth();
}

export function percentile(birthDate: string, weightKg: number, heightCm: number) {
  const m = Math.min(ageMonths(birthDate), MEDIAN_KG.length - 1);
  if (!Number.isFinite(heightCm)) throw new RangeError('heightCm must be a number'); // safe
  const z = (weightKg - MEDIAN_KG[m]) / (MEDIAN_KG[m] * 0.12);
  return 100 / (1 + Math.exp(-1.7 * z));
}
