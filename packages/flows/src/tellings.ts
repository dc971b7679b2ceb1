import { memoize } from '@phitrace/core';
import type { EvidenceReader } from './evidence/evidence.js';
import { functionsPassed } from './evidence/way.js';
import type { Contents, GivenValue } from './query/contents.js';
import type { Origin, State } from './query/state.js';

/** What the contents of a value have to say: origins that evidence may read, parameters in which they end, bounds that cut them. */
export interface Telling {
  readonly read: readonly Origin[];
  readonly entries: readonly Origin[];
  readonly bounds: readonly string[];
}

/** What is found out about values once, for all sinks that they come to. */
export class Tellings {
  private readonly tellings = new WeakMap<readonly Origin[], Telling>();
  private readonly silent = new Set<State>();
  private readonly functions = new WeakMap<Origin, number>();

  constructor(private readonly evidence: EvidenceReader) {}

  of({ origins }: Contents): Telling {
    return memoize(this.tellings, origins, () => ({
      read: origins.filter((origin) => !this.evidence.isNothing(origin)),
      entries: origins.filter(({ kind }) => kind === 'entry'),
      bounds: origins.flatMap(({ kind, bound = '' }) => (kind === 'cut' && bound !== 'unknown syntax' ? [bound] : [])),
    }));
  }

  /** How many functions lie between an origin of contents and what these are the contents of. */
  functionsTo(origin: Origin): number {
    return memoize(this.functions, origin, () => functionsPassed(origin.state));
  }

  /** True for a value that has nothing to tell to any sink, and neither has what callers give to where it comes from. */
  isSilent({ start }: GivenValue): boolean {
    return this.silent.has(start);
  }

  /** Notes whether a value is silent, as far as those are known that callers give. */
  note(contents: Contents): void {
    const { common } = contents;
    const { read, entries, bounds } = this.of(contents);
    if (!common || read.length + bounds.length > 0) return;
    if (entries.every((origin) => contents.givenTo(origin).every((given) => this.isSilent(given)))) this.silent.add(common);
  }
}
