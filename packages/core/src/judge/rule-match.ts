import type { AgreementStanding, BaaState, Flow, Severity } from '../finding.js';
import type { FlowObservation } from '../observation.js';
import type { FlowRule } from '../rule.js';

/** One flow that one rule reports, before those of a line are merged. */
export interface RuleMatch {
  readonly rule: FlowRule;
  readonly observation: FlowObservation;
  readonly flow: Flow;
  readonly baa: BaaState;
  readonly severity: Severity;
  readonly standing: AgreementStanding;
}
