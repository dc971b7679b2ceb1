import type { Confidence, FlowStep, Location, Recipient } from './finding.js';
import type { Verified } from './model/row.js';

/** One way in which PHI reaches a sink, as the analyzer saw it, before any policy. */
export interface HitFlow {
  readonly category: string;
  readonly confidence: Confidence;
  readonly evidence: string;
  /** The source as a symbol, without positions: `Patient.name`, `req.body.email`. Part of the fingerprint. */
  readonly source: string;
  /** Kinds of the safeguards that the value passed. */
  readonly safeguards: readonly string[];
  readonly steps: readonly FlowStep[];
}

/** A call that is a sink, with everything that was found to reach it. No flow means that it is clean. */
export interface SinkHit {
  readonly sinkKind: string;
  readonly sink: string;
  readonly location: Location;
  readonly enclosing: string;
  readonly verified: Verified;
  /** Absent for sinks that nobody outside receives (a log, local storage). */
  readonly recipient?: Recipient;
  readonly flows: readonly HitFlow[];
  readonly related: readonly FlowStep[];
}

/** A comment in the code that speaks to the tool. The text holds its delimiters; the line (from 1) is where it starts. */
export interface SourceComment {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}
