import type { Payload } from '@phitrace/core';
import type { State } from '../query/state.js';

/** What came from outside, and the names that tell it. */
export interface FoundPayload extends Omit<Payload, 'at' | 'near'> {
  /** `format`: in code about messages of health care, or about devices that measure. */
  readonly near: Payload['near'] | 'format';
  readonly names: readonly string[];
  /** Where a name says so, if that isn't where the value enters. */
  readonly said?: State;
}
