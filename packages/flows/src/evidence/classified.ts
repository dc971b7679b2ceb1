import type { Confidence, Source } from '@phitrace/core';

/** What an origin is, and why. */
export interface Classified {
  readonly category: string;
  readonly confidence: Confidence;
  readonly source: Source;
}
