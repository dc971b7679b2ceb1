import type { AbsenceObservation, ExternalObservation, Observation, RecordObservation, SettingObservation } from './observation.js';
import type { Confidence, Location, FlowStep, Recipient, Flow } from './flow.js';

export type { Confidence, Flow, FlowStep, Location, Recipient } from './flow.js';

export type Severity = 'error' | 'warning' | 'note';
/** What the project's configuration says about a BAA with the recipient. */
export interface BaaState {
  readonly state: 'covered' | 'gap' | 'none' | 'not-needed' | 'unknown';
  /** What is missing, for a gap: `expired on 2026-01-01`, `product azure-openai is not named`. */
  readonly missing: readonly string[];
  /** What the vendor is publicly known to offer. */
  readonly offered?: string;
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
  /** What one decision settles at once: the rule, and the vendor, sink kind, check, content or control. */
  readonly group: string;
  /** Stable under edits elsewhere: rule, what was found, symbols around it, ordinal. No lines. */
  readonly fingerprint: string;
  /** Set when a comment in the code suppresses it; `until` is the last day on which it does, ISO date. */
  readonly suppression?: { readonly reason: string; readonly location: Location; readonly until?: string };
  /** What was found, by kind. */
  readonly detail: Detail;
}

/** What is particular to the kind of finding. */
export type FindingDetail = FlowDetail | SettingDetail | RecordDetail | AbsenceDetail | ExternalDetail;

/** Data reaches a sink. */
export interface FlowDetail {
  readonly kind: 'flow';
  readonly sinkKind: string;
  /** The sink as written in code or as a path in its API: `console.log`, `openai › chat.completions.create`. */
  readonly sink: string;
  /** How the agreement with the recipient of the first flow stands. */
  readonly standing: AgreementStanding;
  /** At least one; the first is the one to show. */
  readonly flows: readonly Flow[];
  /** The real sink inside a wrapper, for example. */
  readonly related: readonly FlowStep[];
}

export type SettingDetail = Pick<
  SettingObservation,
  'kind' | 'check' | 'concern' | 'standing' | 'framework' | 'resource' | 'attribute' | 'cause'
>;

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
}

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
  /** One-line remarks: unused suppressions, BAAs that expire soon, no configuration. */
  readonly notes: readonly string[];
  /** The first day on which a BAA counted as expired, ISO date. */
  readonly today: string;
}
