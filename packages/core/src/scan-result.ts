import type { Coverage, EngineState } from './coverage.js';
import type { Finding } from './finding.js';
import type { Observation } from './observation.js';
import type { BaaState } from './recipient.js';

/** A recipient that the code uses, whether or not PHI was seen to reach it. */
export interface VendorUse {
  readonly vendor: string;
  readonly name: string;
  readonly category: string;
  readonly baa: BaaState;
  /** Calls that reach the vendor. */
  readonly calls: number;
  /** Of these, calls that PHI reaches. */
  readonly phiCalls: number;
}

/**
 * What is worth knowing beside the findings: BAAs that end, comments that do nothing, results that a report leaves out or the
 * user asked not to see, what a baseline accepts, what became of other tools' results, files that look like a configuration, globs that lead nowhere.
 */
export type ScanNote =
  | { readonly kind: 'agreement'; readonly vendor: string; readonly owner: string; readonly expires: string; readonly days: number }
  | { readonly kind: 'comment'; readonly path: string; readonly line: number; readonly problem: CommentProblem }
  | { readonly kind: 'allowance'; readonly path: string; readonly line: number; readonly ended?: string }
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

/** What a scan gives to reporters. */
export interface ScanResult {
  readonly tool: { readonly name: 'phitrace'; readonly version: string };
  readonly root: string;
  readonly commit?: string;
  readonly configuration: { readonly path?: string; readonly hash: string };
  /** The detectors by id, and whether each ran. */
  readonly engines: Readonly<Record<string, EngineState>>;
  /** Sorted: severity, path, line. Suppressed findings are included and marked. */
  readonly findings: readonly Finding[];
  /** What the detectors saw, whether or not a rule reports it. */
  readonly observations: readonly Observation[];
  /** Of all detectors together. */
  readonly coverage: Coverage;
  /** The same by detector. */
  readonly detectors: Readonly<Record<string, Coverage>>;
  readonly vendors: readonly VendorUse[];
  readonly notes: readonly ScanNote[];
  /** The first day on which a BAA counted as expired, ISO date. */
  readonly today: string;
}
