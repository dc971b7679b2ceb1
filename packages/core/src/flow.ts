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

/** One way in which data reaches a sink, as the analyzer saw it, before any policy. */
export interface Flow {
  readonly category: string;
  readonly confidence: Confidence;
  /** What the evidence is: `type Patient from @medplum/fhirtypes`, `name patient.ssn`. */
  readonly evidence: string;
  /** The source as a symbol, without positions: `Patient.name`, `req.body.email`. Part of the fingerprint. */
  readonly source: string;
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
