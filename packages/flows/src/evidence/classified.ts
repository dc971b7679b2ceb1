import type { Confidence, Source } from '@phitrace/core';

/** What an origin is, and why. */
export interface Classified {
  readonly category: string;
  readonly confidence: Confidence;
  readonly source: Source;
  /** True where its type says no more than that it is some record, or a part of one. */
  readonly isOfAnyKind?: boolean | undefined;
}
