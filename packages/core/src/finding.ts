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

/** One step of a flow, from the source (first) to the sink (last). `note` names code, never a value. */
export interface FlowStep {
  readonly location: Location;
  readonly kind: 'source' | 'step' | 'safeguard' | 'sink';
  readonly note: string;
}

/** One way in which the data reaches the sink. */
export interface Flow {
  readonly category: string;
  readonly confidence: Confidence;
  /** What the evidence is: `type Patient from @medplum/fhirtypes`, `name patient.ssn`. */
  readonly evidence: string;
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
  /** What is missing, for a gap: `expired on 2026-01-01`, `product azure-openai is not named`. */
  readonly missing: readonly string[];
  /** What the vendor is publicly known to offer. */
  readonly offered?: string;
}

export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** What leaks, where to, and what to do, in one or two sentences. Names code, never a value. */
  readonly message: string;
  /** The call that receives the data; one line. */
  readonly location: Location;
  readonly sinkKind: string;
  /** The sink as written in code or as a path in its API: `console.log`, `openai › chat.completions.create`. */
  readonly sink: string;
  /** Name of the function around the sink, empty at module level. */
  readonly enclosing: string;
  readonly categories: readonly string[];
  readonly recipient?: Recipient;
  readonly baa?: BaaState;
  /** At least one; the first is the one to show. */
  readonly flows: readonly Flow[];
  /** The real sink inside a wrapper, for example. */
  readonly related: readonly FlowStep[];
  readonly citations: readonly string[];
  readonly fix: string;
  /** Stable under edits elsewhere: rule, category, source symbol, enclosing function, sink symbol, ordinal. */
  readonly fingerprint: string;
  /** Set when a comment in the code suppresses it; `until` is the last day on which it does, ISO date. */
  readonly suppression?: { readonly reason: string; readonly location: Location; readonly until?: string };
}

/** A file that could not be analysed, or only in part. */
export interface Skipped {
  readonly path: string;
  readonly reason: 'unreadable' | 'binary' | 'too-large' | 'bundled' | 'syntax-error' | 'excluded-by-limit' | 'internal-error';
  readonly detail: string;
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

/** What a scan gives to reporters. */
export interface ScanResult {
  readonly tool: { readonly name: 'phitrace'; readonly version: string };
  readonly root: string;
  readonly commit?: string;
  readonly configuration: { readonly path?: string; readonly hash: string };
  readonly engines: Readonly<Record<string, 'run' | 'skipped' | 'missing'>>;
  /** Sorted: severity, path, line. Suppressed findings are included and marked. */
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly vendors: readonly VendorUse[];
  /** One-line remarks: unused suppressions, BAAs that expire soon, no configuration. */
  readonly notes: readonly string[];
  /** The first day on which a BAA counted as expired, ISO date. */
  readonly today: string;
}
