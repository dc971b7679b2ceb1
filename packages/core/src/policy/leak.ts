import type { BaaState, Severity } from '../finding.js';
import type { HitFlow, SinkHit } from '../hit.js';
import type { Rule } from '../rule.js';
import type { CoverageClass } from './decide.js';

/** One flow that one rule reports, before the leaks of a line are merged. */
export interface Leak {
  readonly rule: Rule;
  readonly hit: SinkHit;
  readonly flow: HitFlow;
  readonly baa: BaaState;
  readonly severity: Severity;
  readonly coverage: CoverageClass;
}
