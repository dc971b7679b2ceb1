import type { Recipient } from '../finding.js';
import type { Rule } from '../rule.js';
import type { CoverageClass } from './decide.js';

/** True when a rule is about sinks of this kind whose recipient stands like this. */
export function concernsCoverage(rule: Rule, sinkKind: string, coverage: CoverageClass, rules: readonly Rule[]): boolean {
  if (!rule.to.includes(sinkKind)) return false;
  if (rule.recipient === 'any') return true;
  if (rule.recipient === 'partly-covered-third-party') return coverage === 'gap';
  if (coverage === 'none') return true;
  // A gap that no rule of its own reports is still no coverage.
  return coverage === 'gap' && !rules.some((other) => other.recipient === 'partly-covered-third-party' && other.to.includes(sinkKind));
}

/** False for a sink that no rule reports, whatever reaches it. */
export function mayBeReported(sinkKind: string, recipient: Recipient | undefined, rules: readonly Rule[]): boolean {
  return rules.some((rule) => rule.to.includes(sinkKind) && (rule.recipient === 'any' || recipient?.thirdParty === true));
}
