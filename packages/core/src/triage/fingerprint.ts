import { createHash } from 'node:crypto';
import type { Finding } from '../finding.js';

const length = 32;

/** Rises when the same code gets another fingerprint; what is kept of findings says which version it is of. */
export const fingerprintVersion = 1;

/**
 * What stays the same of a finding when the code around it changes: symbols, no lines, no steps between. Of several
 * that make up one finding the first in the alphabet counts. Two findings can share it; `toFingerprints` tells them apart.
 */
export function toIdentity(ruleId: string, symbols: readonly (readonly string[])[]): string {
  const first = symbols.map((parts) => JSON.stringify(parts)).sort()[0] ?? '';
  return createHash('sha256')
    .update(JSON.stringify([ruleId, first]))
    .digest('hex')
    .slice(0, length);
}

/** Gives findings of the same identity an ordinal, in the order given: the first keeps the plain identity. */
export function toFingerprints(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const ordinal = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, ordinal);
    return ordinal === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${ordinal}` };
  });
}
