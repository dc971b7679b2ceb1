/**
 * What is worth knowing beside the findings: BAAs that end, comments that do nothing, results that a report leaves out or the
 * user asked not to see, code of tests that wasn't followed, what a baseline accepts, what became of other tools' results,
 * files that look like a configuration, globs that lead nowhere.
 */
export type ScanNote =
  | { readonly kind: 'agreement'; readonly vendor: string; readonly owner: string; readonly expires: string; readonly days: number }
  | { readonly kind: 'comment'; readonly path: string; readonly line: number; readonly problem: CommentProblem }
  | { readonly kind: 'allowance'; readonly path: string; readonly line: number; readonly ended?: string }
  | { readonly kind: 'unfollowed-tests'; readonly files: number }
  | { readonly kind: 'left-out'; readonly results: 'least-severe' | 'suppressed' | 'filtered' | 'tests'; readonly count: number }
  | { readonly kind: 'baseline'; readonly accepted: number; readonly ended: number; readonly fixed: number; readonly migrated: boolean }
  | ImportNote
  | { readonly kind: 'unread-configuration'; readonly name: string }
  | { readonly kind: 'idle-glob'; readonly key: 'include' | 'exclude'; readonly index: number };

/** What became of the results of another tool: each is one of these. */
export interface ImportNote {
  readonly kind: 'import';
  readonly tool: string;
  /** Became observations. */
  readonly merged: number;
  /** Say what a finding of our own says. */
  readonly same: number;
  /** About a setting that holds: by what it says, or by what its absence means today. */
  readonly outdated: number;
  /** Dismissed in the report itself. */
  readonly dismissed: number;
  /** About what no rule of ours asks. */
  readonly unrelated: number;
}

/** Why a comment that speaks to the tool does nothing. Words of a comment are not repeated: only known ones are kept. */
export type CommentProblem =
  | { readonly kind: 'unknown-directive' }
  | { readonly kind: 'no-rule' | 'no-reason' | 'no-day'; readonly directive: string }
  | { readonly kind: 'unknown-rule'; readonly similar?: string }
  | { readonly kind: 'ended'; readonly until: string }
  | { readonly kind: 'unused'; readonly ruleId?: string };
