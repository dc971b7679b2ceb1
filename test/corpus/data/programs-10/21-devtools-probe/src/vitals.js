import { capture } from './usage.js';

export async function vitals(url) {
  const key = process.env.PSI_KEY ?? '';
  const res = await fetch(`https://www.googleapis.com/pagespeedonline/v5/runPagespeed?url=${encodeURIComponent(url)}&key=${key}`); // safe
  if (!res.ok) throw new Error(`vitals of ${url} not available: ${res.status}`); // safe
  const { loadingExperience: m } = await res.json();
  const reading = { lcp: m.metrics.LARGEST_CONTENTFUL_PAINT_MS.percentile, cls: m.metrics.CUMULATIVE_LAYOUT_SHIFT_SCORE.percentile, inp: m.metrics.INTERACTION_TO_NEXT_PAINT.percentile };
  console.debug('pulse', reading); // safe
  capture('vitals', reading); // safe
  return reading;
}
