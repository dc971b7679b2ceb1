import type { Payload } from '@phitrace/core';

/** What came from outside, and the names that tell it. */
export interface FoundPayload extends Omit<Payload, 'at'> {
  readonly names: readonly string[];
}
