import type { Finding } from '../finding.js';

/** Whether a finding is left to be dealt with: no comment suppresses it and no baseline accepts it. */
export function isOpen({ suppression, accepted }: Pick<Finding, 'suppression' | 'accepted'>): boolean {
  return suppression === undefined && accepted === undefined;
}
