import type { RunsIn } from './detector.js';
import type { Evidence, Sink, Source } from './evidence.js';
import type { AbsenceObservation, ExternalObservation, Observation, RecordObservation, SettingObservation } from './observation.js';
import type { Vendor } from './model/vendor.js';

export type Severity = 'error' | 'warning' | 'note';
export type Confidence = 'high' | 'medium' | 'low';

/** A place in a source file. Lines and columns start at 1; `path` is relative to the scan's root with `/`. */
export interface Location {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One step of a flow, from the source (first) to the sink (last). It names code, never a value. */
export type FlowStep = { readonly location: Location } & (
  | { readonly kind: 'source'; readonly evidence: Evidence }
  | { readonly kind: 'step' | 'safeguard'; readonly code: StepCode; readonly name: string }
  | { readonly kind: 'sink'; readonly sink: Sink }
);

/** What code a value passes: `text` makes it part of a text, `other` only hands it on. */
export type StepCode = 'parameter' | 'result' | 'property' | 'variable' | 'import' | 'text' | 'other';

/** One way in which data reaches a sink, as the analyzer saw it, before any policy. */
export interface Flow {
  readonly category: string;
  readonly confidence: Confidence;
  readonly source: Source;
  /** Kinds of the safeguards that the value passed. */
  readonly safeguards: readonly string[];
  readonly steps: readonly FlowStep[];
}

/** Who receives the data. */
export interface Recipient {
  readonly vendor: string;
  readonly name: string;
  readonly product?: string;
  readonly host?: string;
  readonly thirdParty: boolean;
  /** How the recipient was found: `package`, `class`, `option`, `host`, or `assumed` when it could not be resolved. */
  readonly how: 'package' | 'class' | 'option' | 'host' | 'assumed';
}

/** What the project's configuration says about a BAA with the recipient. */
export interface BaaState {
  readonly state: 'covered' | 'gap' | 'none' | 'not-needed' | 'unknown';
  /** What is missing, for a gap. */
  readonly missing: readonly AgreementGap[];
  /** What the vendor is publicly known to offer. */
  readonly offered?: AgreementOffer;
}

/**
 * Why a BAA doesn't cover what is used. Dates are ISO dates; `named` is what it lists. A product or host is absent where the
 * code doesn't show it.
 */
export type AgreementGap =
  | { readonly kind: 'forbidden'; readonly vendor: string }
  | { readonly kind: 'not-yet-signed'; readonly signed: string }
  | { readonly kind: 'expired'; readonly expires: string }
  | { readonly kind: 'product'; readonly product?: string; readonly named: readonly string[] }
  | { readonly kind: 'host'; readonly host?: string; readonly named: readonly string[] };

/** What a vendor says in public, as read on a day (ISO date). */
export interface AgreementOffer {
  readonly status: Vendor['baa']['status'];
  readonly scope: string;
  readonly checked: string;
  /** True where its terms forbid health data. */
  readonly forbids: boolean;
}

/** How a recipient stands: `inside` the boundary, or a third party that an agreement covers, almost covers, or doesn't cover. */
export type AgreementStanding = 'inside' | 'covered' | 'gap' | 'none';

/** What one rule reports at one place. Facts only: reports make the sentences. No field holds a value of the scanned files. */
export interface Finding<Detail extends FindingDetail = FindingDetail> {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** One line, but for records: the call that receives the data, the setting, the first to the last record. */
  readonly location: Location;
  /** What it stands in: the name of the function, empty at module level; the symbol of the resource. */
  readonly enclosing: string;
  /** Sorted; empty where no data was seen. */
  readonly categories: readonly string[];
  readonly recipient?: Recipient;
  /** Set where there is a recipient. */
  readonly baa?: BaaState;
  readonly citations: readonly string[];
  /** What one decision settles at once: the agreement with a vendor, or the rule with the vendor, sink kind, check, content or control. */
  readonly group: string;
  /** Where the data enters and the sink behind all wrappers, or the resource, file or control: what shares it is mended in one place. */
  readonly rootCause: string;
  /** Stable under edits elsewhere: rule, what was found, symbols around it, ordinal. No lines. */
  readonly fingerprint: string;
  /** Set when a comment in the code or the allow file suppresses it, which has an owner; `until` is the last day on which it does, ISO date. */
  readonly suppression?: { readonly reason: string; readonly location: Location; readonly until?: string; readonly owner?: string };
  /** Where the code of the file runs; absent for production. */
  readonly runsIn?: Exclude<RunsIn, 'production'>;
  /** Set when the baseline accepts it; `expires` is the last day on which it does, ISO date. */
  readonly accepted?: { readonly owner: string; readonly reason: string; readonly expires?: string | undefined };
  /** What was found, by kind. */
  readonly detail: Detail;
}

/** What is particular to the kind of finding. */
export type FindingDetail = FlowDetail | SettingDetail | RecordDetail | AbsenceDetail | ExternalDetail;

/** Data reaches a sink. */
export interface FlowDetail {
  readonly kind: 'flow';
  readonly sinkKind: string;
  readonly sink: Sink;
  /** How the agreement with the recipient of the first flow stands. */
  readonly standing: AgreementStanding;
  /** At least one; the first is the one to show. */
  readonly flows: readonly Flow[];
  /** The real sink inside a wrapper, for example. */
  readonly related: readonly FlowStep[];
}

export interface SettingDetail extends Pick<
  SettingObservation,
  'kind' | 'check' | 'concern' | 'standing' | 'framework' | 'resource' | 'attribute' | 'cause'
> {
  /** PHI that is seen to reach the store; the first is the one to show. */
  readonly flows?: readonly Flow[];
}

/** `cells` counts cells by category. */
export interface RecordDetail extends Pick<
  RecordObservation,
  'kind' | 'format' | 'content' | 'verdict' | 'records' | 'signals' | 'commit'
> {
  readonly cells: RecordObservation['categories'];
}

export type AbsenceDetail = Pick<AbsenceObservation, 'kind' | 'control' | 'missing' | 'around'>;

export type ExternalDetail = Pick<ExternalObservation, 'kind' | 'tool' | 'check' | 'concern' | 'standing'>;

/** A file that could not be analysed, or only in part. */
export interface Skipped {
  readonly path: string;
  readonly reason:
    | 'unreadable'
    | 'binary'
    | 'too-large'
    | 'bundled'
    | 'syntax-error'
    | 'unresolved-import'
    | 'excluded-by-limit'
    | 'no-engine'
    | 'internal-error';
  readonly detail: string;
  /** Set where the rest of the file was analysed. */
  readonly inPart?: true;
}

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

/** What was looked at. Everything that was not is named. */
export interface Coverage {
  readonly filesSeen: number;
  readonly filesAnalyzed: number;
  readonly skipped: readonly Skipped[];
  /** Sink calls that were looked at. */
  readonly sinkCalls: number;
  /** Flows that were cut by a bound, by sink location. */
  readonly cuts: readonly { readonly location: Location; readonly bound: string }[];
  /** Syntax that the analyzer doesn't know, by kind. */
  readonly unknownSyntax: Readonly<Record<string, number>>;
  /** Files of bytes that no reader knows and that nothing takes for code or settings, such as sounds. They are not incomplete: nothing in them is read by anybody here. */
  readonly binaryFiles?: number;
}

/**
 * What is worth knowing beside the findings: BAAs that end, comments that do nothing, results that a report leaves out or the
 * user asked not to see, what a baseline accepts, files that look like a configuration, globs that lead nowhere.
 */
export type ScanNote =
  | { readonly kind: 'agreement'; readonly vendor: string; readonly owner: string; readonly expires: string; readonly days: number }
  | { readonly kind: 'comment'; readonly path: string; readonly line: number; readonly problem: CommentProblem }
  | { readonly kind: 'allowance'; readonly path: string; readonly line: number; readonly ended?: string }
  | { readonly kind: 'left-out'; readonly results: 'least-severe' | 'suppressed' | 'filtered' | 'tests'; readonly count: number }
  | { readonly kind: 'baseline'; readonly accepted: number; readonly ended: number; readonly fixed: number; readonly migrated: boolean }
  | { readonly kind: 'unread-configuration'; readonly name: string }
  | { readonly kind: 'idle-glob'; readonly key: 'include' | 'exclude'; readonly index: number };

/** Why a comment that speaks to the tool does nothing. Words of a comment are not repeated: only known ones are kept. */
export type CommentProblem =
  | { readonly kind: 'unknown-directive' }
  | { readonly kind: 'no-rule' | 'no-reason' | 'no-day'; readonly directive: string }
  | { readonly kind: 'unknown-rule'; readonly similar?: string }
  | { readonly kind: 'ended'; readonly until: string }
  | { readonly kind: 'unused'; readonly ruleId?: string };

/** Whether a detector ran: one that another tool does the work of may be `missing`. */
export type EngineState = 'run' | 'skipped' | 'missing';

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
