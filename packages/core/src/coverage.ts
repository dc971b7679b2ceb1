import type { LimitName } from './config/schema.js';
import type { Location } from './location.js';

/** A file that could not be analysed, or only in part. */
export interface Skipped {
  readonly path: string;
  readonly reason:
    | 'unreadable'
    | 'binary'
    | 'too-large'
    | 'bundled'
    | 'syntax-error'
    | 'unresolved-import'
    | 'excluded-by-limit'
    | 'no-engine'
    | 'internal-error';
  readonly detail: string;
  /** Set where the rest of the file was analysed. */
  readonly inPart?: true;
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
  /** Files of bytes that no reader knows and that nothing takes for code or settings, such as sounds. They are not incomplete: nothing in them is read by anybody here. */
  readonly binaryFiles?: number;
  /** Values that come from more places than a walk visits to tell what they are. Data is still followed through them; calls of them may stay unresolved. */
  readonly untoldValues?: number;
  /** How often a limit left out something by which calls are resolved, by the limit's name in the configuration. Such calls may be unresolved. */
  readonly metLimits?: Readonly<Partial<Record<LimitName, number>>>;
}

/** Whether a detector ran: one that another tool does the work of may be `missing`. */
export type EngineState = 'run' | 'skipped' | 'missing';
