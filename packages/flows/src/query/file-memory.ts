import type { SummaryRow } from '@phitrace/core';
import type { CallTargets } from '../calls/targets.js';
import type { CallFacts } from '../graph/graph.js';
import type { ValueKey } from './state-keys.js';
import type { Origin } from './state.js';

/** What was found out about the values of a file. */
export class FileMemory {
  /** Of a value, by its place and the path below it. */
  readonly values = new Map<ValueKey, readonly Origin[]>();
  /** Of callees, by where they come from, which many calls have in common. */
  readonly targets = new Map<ValueKey, CallTargets>();
  /** Of the functions that calls return. */
  readonly returned = new Map<CallFacts, SummaryRow['flows']>();

  forget(isStale: (answer: object) => boolean): void {
    for (const memory of [this.values, this.targets, this.returned] as readonly Map<unknown, object>[])
      for (const [key, answer] of memory) if (isStale(answer)) memory.delete(key);
  }
}
