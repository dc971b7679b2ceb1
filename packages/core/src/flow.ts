import type { Evidence, Sink, Source } from './evidence.js';
import type { Location } from './location.js';

/** How sure it is that data of a category is there. */
export type Confidence = 'high' | 'medium' | 'low';

const RANKS: readonly Confidence[] = ['low', 'medium', 'high'];

/** A chain is as strong as its weakest link. */
export function weakest(left: Confidence, right: Confidence): Confidence {
  return RANKS.indexOf(left) <= RANKS.indexOf(right) ? left : right;
}

/** One step of a flow, from the source (first) to the sink (last). It names code, never a value. */
export type FlowStep = { readonly location: Location } & (
  | { readonly kind: 'source'; readonly evidence: Evidence }
  | { readonly kind: 'step' | 'safeguard'; readonly code: StepCode; readonly name: string }
  | { readonly kind: 'sink'; readonly sink: Sink }
);

/** What code a value passes: `text` makes it part of a text, `other` only hands it on. */
export type StepCode = 'parameter' | 'result' | 'property' | 'variable' | 'import' | 'text' | 'other';

/** One way in which data reaches a sink, as the analyzer saw it, before any policy. */
export interface Flow {
  readonly category: string;
  readonly confidence: Confidence;
  readonly source: Source;
  /** Kinds of the safeguards that the value passed. */
  readonly safeguards: readonly string[];
  readonly steps: readonly FlowStep[];
}
