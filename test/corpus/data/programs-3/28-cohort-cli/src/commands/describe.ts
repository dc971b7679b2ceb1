import { participants } from '../source.js';
import { ui } from '../ui.js';

function quantile(sorted: number[], q: number): number {
  if (!sorted.length) return NaN;
  const i = (sorted.length - 1) * q;
  const lo = Math.floor(i);
  return sorted[lo] + (sorted[Math.min(lo + 1, sorted.length - 1)] - sorted[lo]) * (i - lo);
}

/** Table 1 of the paper, more or less. */
export async function describeCommand(file: string) {
  const all = await participants(file);
  const values = all.flatMap((p) => (p.hba1c === null ? [] : [p.hba1c])).sort((a, b) => a - b);
  const women = all.filter((p) => p.sex === 'F').length;
  const summary = { n: all.length, women: women / all.length, median: quantile(values, 0.5), iqr: [quantile(values, 0.25), quantile(values, 0.75)] };
  console.table(summary); // safe
  const sites = new Map<string, number>();
  for (const p of all) sites.set(p.site, (sites.get(p.site) ?? 0) + 1);
  for (const [site, n] of sites) if (n >= 20) ui.ok(`${site}: ${n}`); // safe
}
