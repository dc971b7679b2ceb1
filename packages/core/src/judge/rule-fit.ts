import type { AgreementStanding, Recipient } from '../recipient.js';
import { type FlowRule, type Rule, rulesOf } from '../rule.js';

/** True when a rule is about sinks of this kind whose recipient stands like this. */
export function concernsStanding(rule: FlowRule, sinkKind: string, standing: AgreementStanding, rules: readonly FlowRule[]): boolean {
  if (!rule.to.includes(sinkKind)) return false;
  if (rule.recipient === 'any') return true;
  if (rule.recipient === 'any-third-party') return standing !== 'inside';
  if (rule.recipient === 'covered-third-party') return standing === 'covered';
  if (rule.recipient === 'partly-covered-third-party') return standing === 'gap';
  if (standing === 'none') return true;
  // A gap that no rule of its own reports is still no coverage.
  return standing === 'gap' && !rules.some((other) => other.recipient === 'partly-covered-third-party' && other.to.includes(sinkKind));
}

/** False for a sink that no rule reports, whatever reaches it. */
export function mayBeReported(sinkKind: string, recipient: Recipient | undefined, rules: readonly Rule[]): boolean {
  return rulesOf(rules, 'flow').some((rule) => rule.to.includes(sinkKind) && (rule.recipient === 'any' || recipient?.thirdParty === true));
}
