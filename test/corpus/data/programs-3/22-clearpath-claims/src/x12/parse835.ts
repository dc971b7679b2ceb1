import type { Remit } from '../types/claim.js';

export function parse835(text: string): Remit[] {
  const out: Remit[] = [];
  for (const seg of text.split('~')) {
    const [id, ...f] = seg.trim().split('*');
    if (id === 'CLP') out.push({ controlNumber: f[0], status: f[1] as Remit['status'], paidCents: Math.round(Number(f[3]) * 100), adjustments: [] });
    if (id === 'CAS') out.at(-1)?.adjustments.push({ group: f[0], reason: f[1], cents: Math.round(Number(f[2]) * 100) });
  }
  return out;
}
