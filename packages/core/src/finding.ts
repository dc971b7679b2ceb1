import type { RunsIn } from './detector.js';
import type { Sink } from './evidence.js';
import type { Confidence, Flow, FlowStep } from './flow.js';
import type { Location } from './location.js';
import type { AbsenceObservation, ExternalObservation, Hook, RecordObservation, SettingObservation } from './observation.js';
import type { AgreementStanding, BaaState, JudgedRecipient, Recipient } from './recipient.js';
import type { Severity } from './rule.js';

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
  /** All who receive what flows into the call, each with its own agreement; set where they are several. */
  readonly recipients?: readonly JudgedRecipient[];
  /** At least one; the first is the one to show. */
  readonly flows: readonly Flow[];
  /** The real sink inside a wrapper, for example. */
  readonly related: readonly FlowStep[];
  /** Functions that take other data out before it is sent, and not this. */
  readonly hooks?: readonly Hook[];
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
