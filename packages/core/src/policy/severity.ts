import type { Severity } from '../rule.js';
import type { Configuration } from '../config/schema.js';
import type { Rule } from '../rule.js';
import type { Report } from './decide.js';

const ranks: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 };
const above: Readonly<Record<Severity, Severity>> = { note: 'warning', warning: 'error', error: 'error' };
const below: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'note', note: 'note' };

/** Positive when the left one is the more severe. */
export function compareSeverity(left: Severity, right: Severity): number {
  return ranks[left] - ranks[right];
}

/** The severity of a rule where these are configured; undefined when it is off. */
export function toRuleSeverity(rule: Rule, configured: Configuration['rules']): Severity | undefined {
  const chosen = Object.hasOwn(configured, rule.id) ? configured[rule.id] : undefined;
  if (chosen === undefined) return rule.severity;
  if (chosen === 'off') return undefined;
  return chosen === 'warn' ? 'warning' : chosen;
}

/** One step worse. */
export function toRaised(severity: Severity): Severity {
  return above[severity];
}

/** One step below; a note stays one. */
export function toLower(severity: Severity): Severity {
  return below[severity];
}

/** What a decision makes of a rule's severity. */
export function toSeverity(severity: Severity, { atMost, lowered, atLeast }: Pick<Report, 'atMost' | 'lowered' | 'atLeast'>): Severity {
  const capped = atMost !== undefined && compareSeverity(severity, atMost) > 0 ? atMost : severity;
  if (!lowered) return capped;
  return compareSeverity(below[capped], atLeast) < 0 ? capped : below[capped];
}
