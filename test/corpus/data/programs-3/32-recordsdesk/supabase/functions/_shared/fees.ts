import type { RecordsRequest } from './types.ts';

// State fee schedule of 2024; a person's own copy is free up to 30 pages.
const PER_PAGE = [
  { upTo: 20, cents: 75 },
  { upTo: 60, cents: 50 },
  { upTo: Infinity, cents: 25 },
];

export function fee(req: Pick<RecordsRequest, 'requester' | 'pages'>): number {
  const pages = req.pages ?? 0;
  if (req.requester.kind === 'self' && pages <= 30) return 0;
  let left = pages;
  let cents = req.requester.kind === 'self' ? 0 : 2000;
  let from = 0;
  for (const step of PER_PAGE) {
    const n = Math.min(left, step.upTo - from);
    cents += n * step.cents;
    left -= n;
    from = step.upTo;
    if (left <= 0) break;
  }
  return cents;
}
