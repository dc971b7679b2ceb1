import { describeFailure, InputError, type Skipped } from '@phitrace/core';
import { UnreadableFile } from '@phitrace/sources';

/** Input that can't be read is named; anything else that is thrown is a mistake of ours. */
export function toSkipReason(error: unknown): Omit<Skipped, 'path'> {
  if (error instanceof UnreadableFile) return { reason: error.reason, detail: error.detail };
  if (error instanceof InputError) return { reason: 'excluded-by-limit', detail: error.message };
  return { reason: 'internal-error', detail: describeFailure(error) };
}
