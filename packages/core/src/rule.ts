import type { Severity } from './finding.js';

/** A rule is a value: which categories must not reach which sink kinds, unless what. */
export interface Rule {
  readonly id: string;
  /** One line: what it reports. */
  readonly summary: string;
  /** Why it matters, in a sentence or two. */
  readonly why: string;
  /** What to do instead. */
  readonly fix: string;
  /** Requirements of `docs/requirements.md` that it answers (R-nn). */
  readonly requirements: readonly string[];
  /** Categories of PHI; `*` for all. */
  readonly from: readonly string[];
  /** Sink kinds. */
  readonly to: readonly string[];
  /** Which recipients it is about. */
  readonly recipient: 'any' | 'uncovered-third-party' | 'partly-covered-third-party';
  readonly severity: Severity;
  /** 0.1 to 10.0, GitHub's scale. */
  readonly securitySeverity: number;
  readonly precision: 'very-high' | 'high' | 'medium' | 'low';
  /** Sections of law, the primary one first. */
  readonly citations: readonly string[];
  readonly cwe: readonly string[];
  readonly stage: 'preview' | 'stable' | 'deprecated';
}

/** Types a rule file, nothing more. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
