import type { AbsenceObservation, RecordObservation, SettingObservation } from './observation.js';

/** What a project asks for: leaks and hard gaps (`recommended`); records, vendors and change (`governance`); with both, every safeguard that the guides name (`strict`). */
export const packs = ['recommended', 'governance', 'strict'] as const;

export type Pack = (typeof packs)[number];

export type Severity = 'error' | 'warning' | 'note';

/** What every rule says of itself, whatever it is about. */
export interface RuleHead {
  readonly id: string;
  /** One line: what it reports. */
  readonly summary: string;
  /** Why it matters, in a sentence or two. */
  readonly why: string;
  /** What to do instead. */
  readonly fix: string;
  /** Requirements of `docs/requirements.md` that it answers (R-nn). */
  readonly requirements: readonly string[];
  readonly severity: Severity;
  /** 0.1 to 10.0, GitHub's scale. */
  readonly securitySeverity: number;
  readonly precision: 'very-high' | 'high' | 'medium' | 'low';
  /** Sections of law, the primary one first. */
  readonly citations: readonly string[];
  readonly cwe: readonly string[];
  readonly stage: 'preview' | 'stable' | 'deprecated';
  /** The pack that it belongs to; `recommended` when absent. */
  readonly pack?: Pack;
  /** True where no law asks for it in so many words, and the guides advise it. */
  readonly isAdvice?: true;
}

/** Which categories must not reach which sink kinds. */
export interface FlowRule extends RuleHead {
  readonly kind: 'flow';
  /** Categories of PHI; `*` for all. */
  readonly from: readonly string[];
  /** Sink kinds. */
  readonly to: readonly string[];
  /** Which recipients it is about. */
  readonly recipient: 'any' | 'any-third-party' | 'covered-third-party' | 'uncovered-third-party' | 'partly-covered-third-party';
}

/** Which settings must not stand how. What another tool reports of the same concern belongs to it too. */
export interface SettingRule extends RuleHead {
  readonly kind: 'setting';
  /** Words of `concerns` in `rules/kinds.json`. */
  readonly concerns: readonly string[];
  readonly standings: readonly SettingObservation['standing'][];
}

/** Which records must not be in a repository. */
export interface RecordRule extends RuleHead {
  readonly kind: 'record';
  /** Words of `contents` in `rules/kinds.json`. */
  readonly contents: readonly string[];
  readonly verdicts: readonly RecordObservation['verdict'][];
}

/** Which controls must not be missing. */
export interface AbsenceRule extends RuleHead {
  readonly kind: 'absence';
  /** Words of `controls` in `rules/kinds.json`. */
  readonly controls: readonly AbsenceObservation['control'][];
}

/** A rule is a value: what of all that detectors see is reported, and how bad it is. */
export type Rule = FlowRule | SettingRule | RecordRule | AbsenceRule;

/** The rules of one kind. */
export function rulesOf<Kind extends Rule['kind']>(rules: readonly Rule[], kind: Kind): Extract<Rule, { kind: Kind }>[] {
  return rules.filter((rule): rule is Extract<Rule, { kind: Kind }> => rule.kind === kind);
}

/** Types a rule file, nothing more. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule;
}
