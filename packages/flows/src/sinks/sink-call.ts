import type { Hook, Recipient, Verified } from '@phitrace/core';
import type { Span } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import type { Input } from './inputs.js';
import type { LeavesOut } from './redacted-paths.js';

/** The call of a sink that is none: an object that is given back. */
export const NO_CALL = -1;

/** A sink at a call: which arguments arrive where, and who receives them. */
export interface SinkCall {
  readonly at: CallRef;
  readonly kind: string;
  /** The sink in words: `console.log`. */
  readonly name: string;
  readonly verified: Verified;
  readonly recipient?: Recipient;
  /** Where it stands, if not the whole call: the attribute of a JSX element. */
  readonly span?: Span;
  /** Nodes that arrive, with the path that is asked for. */
  readonly inputs: readonly Input[];
  /** What it leaves out of the inputs. */
  readonly leftOut?: readonly LeavesOut[];
  /** Which settings of the program decide on that: sinks of one call under the same ones are one. */
  readonly settings?: string;
  /** Names of the store behind it; asked where something reaches it. */
  readonly storesOf?: () => readonly string[];
  /** Functions through which other things go before they are sent; asked where something reaches the sink. */
  readonly hooksOf?: () => readonly Hook[];
  /** How many objects deep it looks into the inputs. */
  readonly depth?: number;
  /** Categories that belong there. */
  readonly notFor?: readonly string[];
  /** True where it is given addresses: one that is an address as a whole is no data in it. */
  readonly takesAddress?: true;
  /** For an error that is given to these sinks elsewhere. */
  readonly comesTo?: readonly SinkCall[];
  /** The category of what it sends by itself. */
  readonly sends?: string;
}
