import type { Sink } from './evidence.js';
import type { Confidence, Flow, FlowStep } from './flow.js';
import type { Location } from './location.js';
import type { Recipient } from './recipient.js';
import type { Verified } from './model/row.js';

/**
 * What a detector saw: facts about a place, before any rule, policy or sentence. A detector says what holds; the judge
 * decides whether a rule reports it, and only reports make sentences of it. No field holds a value of the scanned files.
 */
export type Observation = FlowObservation | SettingObservation | RecordObservation | AbsenceObservation | ExternalObservation;

export type ObservationKind = Observation['kind'];

/** A call that is a sink, with everything that was found to reach it. No flow means that it is clean. */
export interface FlowObservation {
  readonly kind: 'flow';
  readonly location: Location;
  readonly enclosing: string;
  readonly sinkKind: string;
  readonly sink: Sink;
  readonly verified: Verified;
  /** Absent for sinks that nobody outside receives (a log, local storage). */
  readonly recipient?: Recipient;
  readonly flows: readonly Flow[];
  /** Names of the store that receives it, its client or the variable that holds its address, to join it with settings. Never printed. */
  readonly stores?: readonly string[];
  readonly related: readonly FlowStep[];
  /** Functions of the program through which other things go before they are sent. */
  readonly hooks?: readonly Hook[];
}

/** A function that could take data out before it is sent, by the option that it is given as: `beforeSend`. `sees`: it gets this data, and leaves it in. */
export interface Hook {
  readonly option: string;
  readonly sees: boolean;
}

/** A setting of a store, a connection, a key or a service, written or left out. */
export interface SettingObservation {
  readonly kind: 'setting';
  /** The value as it is written, or the head of the resource where it is left out. One line. */
  readonly location: Location;
  /** Id of the check in `rules/storage`. */
  readonly check: string;
  /** What the check is about, a word of `rules/kinds.json`: `encryption-at-rest`, `encryption-in-transit`, `exposure` … */
  readonly concern: string;
  /** `plain`: data or wire are not protected. `provider-key`: protected by a key that the provider keeps. `missing-control`: something else that must be there isn't. `unknown`: the value can't be resolved. */
  readonly standing: 'plain' | 'provider-key' | 'missing-control' | 'unknown';
  /** How the setting is written: `terraform`, `cloudformation`, `cdk`, `kubernetes`, `sdk` … */
  readonly framework: string;
  /** Type of the resource (`aws_s3_bucket`) and its symbol in the file (`aws_s3_bucket.records`), both plain identifiers. */
  readonly resource: { readonly type: string; readonly symbol: string };
  /** The attribute that decides, as a path of keys. */
  readonly attribute: string;
  /** Whether the attribute is written or left out. */
  readonly cause: 'written' | 'absent';
  readonly confidence: Confidence;
  /** Names by which code can reach the store, to join it with flows: its own, a variable, where code makes it. Never printed. */
  readonly names: readonly string[];
}

/** Records in a file that hold identifiers of people. */
export interface RecordObservation {
  readonly kind: 'record';
  /** The region of the records: their first to their last line. */
  readonly location: Location;
  /** Format of the file: `json`, `csv`, `hl7-v2`, `dicom` … */
  readonly format: string;
  /** What makes it a record of people, a word of `rules/kinds.json`: `identifiers`, `quasi-identifiers`, `imaging-tags`, `claimed-deidentified`, `undocumented-deidentification`, `production-address`, `database`. */
  readonly content: string;
  readonly verdict: 'real-looking' | 'unclear' | 'synthetic';
  readonly confidence: Confidence;
  readonly records: number;
  /** Cells by category. */
  readonly categories: readonly { readonly category: string; readonly cells: number }[];
  /** What spoke for and against real data: words of `rules/kinds.json`, with how often. */
  readonly signals: readonly { readonly signal: string; readonly count: number }[];
  /** Set for records that are no longer in the tree, only in its history. */
  readonly commit?: string;
}

/** A control that must stand around a call, a route or a field, and doesn't. */
export interface AbsenceObservation {
  readonly kind: 'absence';
  readonly location: Location;
  readonly enclosing: string;
  /** A word of `rules/kinds.json`: `ai-audit`, `authentication`, `rate-limit` … */
  readonly control: string;
  /** What of the control is missing, where it is there in part. */
  readonly missing: readonly string[];
  /** What it must stand around, as code: `openai › chat.completions.create`, `POST /intake`. */
  readonly around: string;
  readonly categories: readonly string[];
  readonly confidence: Confidence;
  readonly recipient?: Recipient;
}

/** A result of another tool, brought in from its report. */
export interface ExternalObservation {
  readonly kind: 'external';
  readonly location: Location;
  readonly tool: { readonly name: string; readonly version: string };
  /** The other tool's id of its rule. */
  readonly check: string;
  /** The concern that its rule is about, where the import table knows it. */
  readonly concern?: string;
  /** How the setting stands, where the import table knows it; without one no rule reports it. */
  readonly standing?: SettingObservation['standing'];
  readonly confidence: Confidence;
}
