import type { Confidence } from '../flow.js';
import type { Finding, FindingDetail } from '../finding.js';
import type { Location } from '../location.js';
import { identifiesAlone } from '../model/vocabulary.js';
import { toRaised, toRuleSeverity, toSeverity } from '../policy/severity.js';
import type { Rule } from '../rule.js';
import { toIdentity } from '../triage/fingerprint.js';
import { rulesAt, type Standards } from './standards.js';

/** What an observation gives to its finding, whatever its kind. */
export interface Seen<Detail extends FindingDetail> extends Pick<Finding, 'recipient' | 'baa'> {
  readonly location: Location;
  readonly confidence: Confidence;
  readonly enclosing: string;
  readonly categories?: readonly string[];
  /** One step worse than the rule says. */
  readonly isRaised?: boolean;
  /** What one decision settles, beside the rule. */
  readonly subject: string;
  /** What stays the same of it when the code around it changes. */
  readonly symbols: readonly string[];
  readonly detail: Detail;
}

/** A finding of each of the rules that the configuration doesn't switch off. Doubt lowers it by one step. */
export function toFindings<Detail extends FindingDetail>(
  { subject, symbols, categories = [], isRaised = false, ...seen }: Seen<Detail>,
  rules: readonly Rule[],
  standards: Standards,
): Finding<Detail>[] {
  const { kinds } = standards.knowledge;
  const configured = rulesAt(standards, seen.location.path);
  const atLeast = categories.some((category) => identifiesAlone(kinds, category)) ? 'warning' : 'note';
  return rules.flatMap((rule) => {
    const severity = toRuleSeverity(rule, configured);
    if (severity === undefined) return [];
    return [
      {
        ruleId: rule.id,
        severity: toSeverity(isRaised ? toRaised(severity) : severity, { lowered: seen.confidence === 'low', atLeast }),
        ...seen,
        categories: [...categories].sort(),
        citations: rule.citations,
        group: `${rule.id}/${subject}`,
        rootCause: `${seen.enclosing || subject} in ${seen.location.path}`,
        fingerprint: toIdentity(rule.id, [symbols]),
      },
    ];
  });
}

/** The observations without those that say the same of the same place. */
export function uniqueBy<T>(items: readonly T[], toKey: (item: T) => unknown): T[] {
  return [...new Map([...items].reverse().map((item) => [JSON.stringify(toKey(item)), item])).values()].reverse();
}
