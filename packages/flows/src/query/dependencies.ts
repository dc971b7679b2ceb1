import type { FunctionFacts } from '../graph/graph.js';

/** What an answer needed: who calls these functions, and which answers needed it in turn. */
export interface Needs {
  /** Absent for most. */
  callersOf?: Set<FunctionFacts>;
  usedBy?: Set<Needs>;
  /** True for one that a limit cut, which may be another one next time. */
  isCut: boolean;
}

/**
 * What answers need to know of the call graph while that is being built, so that only those are asked again of which more is
 * known. An answer is told by its identity: each is made once, and kept as it is.
 */
export class Dependencies {
  private readonly byAnswer = new Map<object, Needs>();
  /** Those that may have to be asked again for themselves. */
  private readonly unsettled: Needs[] = [];
  private isEnded = false;
  /** Of the answer that is being made. */
  open: Needs | undefined;

  /** Makes an answer, and remembers what is asked for it. */
  track<Answer extends object>(make: () => Answer): Answer {
    if (this.isEnded) return make();
    const outer = this.open;
    const own: Needs = { isCut: false };
    this.open = own;
    try {
      const answer = make();
      this.byAnswer.set(answer, own);
      return answer;
    } finally {
      this.open = outer;
      this.use(own);
      if (own.isCut || own.callersOf) this.unsettled.push(own);
    }
  }

  /** The answer that is being made needs another one, which is known or is being made itself. */
  use(needs: Needs | undefined): void {
    if (this.open && needs) (needs.usedBy ??= new Set()).add(this.open);
  }

  /** The same of an answer that is known. */
  useAnswer<Answer extends object>(answer: Answer): Answer {
    this.use(this.byAnswer.get(answer));
    return answer;
  }

  /** The answer that is being made needs to know who calls a function. */
  useCallers(facts: FunctionFacts | undefined): void {
    if (this.open && facts) (this.open.callersOf ??= new Set()).add(facts);
  }

  /** It met a limit. */
  cut(): void {
    if (this.open) this.open.isCut = true;
  }

  /** Tells of an answer whether it may be another one now; `isChanged` tells of a function whether more calls of it are known. */
  staleAnswers(isChanged: (facts: FunctionFacts) => boolean): (answer: object) => boolean {
    if (this.isEnded) return () => true;
    const stale = new Set(this.unsettled.filter(({ callersOf = [], isCut }) => isCut || [...callersOf].some(isChanged)));
    // A set that grows is gone through to its end.
    for (const { usedBy = [] } of stale) for (const user of usedBy) stale.add(user);
    return (answer) => {
      const needs = this.byAnswer.get(answer);
      return needs !== undefined && stale.has(needs);
    };
  }

  /** From now on nothing is remembered. */
  end(): void {
    this.isEnded = true;
    this.byAnswer.clear();
    this.unsettled.length = 0;
  }
}
