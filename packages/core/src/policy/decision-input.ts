import type { BaaState, Confidence, Recipient } from '../finding.js';
import type { Kinds, PolicyCell } from '../model/kinds.js';
import type { Verified } from '../model/row.js';

/** One kind of data at one sink. */
export interface DecisionInput {
  readonly category: string;
  readonly confidence: Confidence;
  readonly sinkKind: string;
  /** How the sink's model was checked. */
  readonly verified: Verified;
  /** Kinds of the safeguards that the data passed on its way. */
  readonly safeguards: readonly string[];
  /** What each kind of safeguard is good for. */
  readonly safeguardKinds: Kinds['safeguards'];
  /** The policy matrix: the project's own cells, and the built-in ones. */
  readonly policy: { readonly project: readonly PolicyCell[]; readonly builtIn: readonly PolicyCell[] };
  /** Absent for a sink that nobody outside receives. */
  readonly recipient?: Recipient | undefined;
  readonly baa: BaaState;
}
