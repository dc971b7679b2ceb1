import { get, set } from 'idb-keyval';
import type { Percentile } from './domain';

const SOURCE = 'https://cdn.growthcurves.example/who-2006';

export async function referenceCurves(sex: string, kind: 'weight' | 'height' | 'head'): Promise<Percentile[]> {
  const key = `${kind}-${sex}`;
  const cached = await get<Percentile[]>(key);
  if (cached) return cached;
  const res = await fetch(`${SOURCE}/${kind}-${sex}.json`);
  const curves = (await res.json()) as Percentile[];
  await set(key, curves); // safe
  return curves;
}
