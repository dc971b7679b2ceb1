import type { Baa } from './config/schema.js';
import type { Coverage, EngineState } from './coverage.js';
import type { HeldControl } from './detector.js';
import type { Finding } from './finding.js';
import type { Observation } from './observation.js';
import type { ScanNote } from './scan-note.js';
import type { BaaState } from './recipient.js';

/** A recipient that the code uses, whether or not PHI was seen to reach it. */
export interface VendorUse {
  readonly vendor: string;
  readonly name: string;
  readonly category: string;
  readonly baa: BaaState;
  /** What was signed, whether it covers the calls or not; absent where nothing is declared. */
  readonly agreement?: Pick<Baa, 'signed' | 'expires' | 'owner' | 'declaredIn'>;
  /** Calls that reach the vendor. */
  readonly calls: number;
  /** Of these, calls that PHI reaches. */
  readonly phiCalls: number;
}

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
  /** What was seen to be as it must be; of what no rule in force asks for, nothing is told. */
  readonly held?: readonly HeldControl[];
  /** What the detectors saw, whether or not a rule reports it. */
  readonly observations: readonly Observation[];
  /** Of all detectors together. */
  readonly coverage: Coverage;
  /** The same by detector. */
  readonly detectors: Readonly<Record<string, Coverage>>;
  readonly vendors: readonly VendorUse[];
  readonly notes: readonly ScanNote[];
  /** The names that may be printed of lines of code, by file: of those that findings speak of and that were read as code. */
  readonly printedNames?: ReadonlyMap<string, ReadonlySet<string>>;
  /** The first day on which a BAA counted as expired, ISO date. */
  readonly today: string;
}
