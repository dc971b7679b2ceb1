import { memoize } from '@phitrace/core';
import type { State } from '../query/state.js';

/** An answer, and the state on the way that gave it. */
export interface FoundOnWay<Answer> {
  readonly state: State;
  readonly answer: Answer;
}

/**
 * The first answer that is given on the way from a state to the sink. Ways out of one function end in a common one, from the
 * call on that it was left by: that is asked once. So is a state that lies on the ways to many sinks.
 */
export class FirstOnWay<Answer> {
  private readonly own = new Map<State, Answer | undefined>();

  /**
   * @param ask what a state says by itself, whatever sink its way leads to
   * @param isEnd true for a state from which on nobody is asked
   */
  constructor(
    private readonly ask: (state: State) => Answer | undefined,
    private readonly isEnd: (state: State) => boolean = () => false,
  ) {}

  from(start: State | undefined): FoundOnWay<Answer> | undefined {
    const left: State[] = [];
    const found = this.find(start, left);
    for (const { known } of left) known?.set(this, found);
    return found;
  }

  private find(start: State | undefined, left: State[]): FoundOnWay<Answer> | undefined {
    for (let state = start; state; state = state.parent) {
      if (state.known?.has(this)) return state.known.get(this) as FoundOnWay<Answer> | undefined;
      if (state.known) left.push(state);
      if (this.isEnd(state)) return undefined;
      const answer = this.answerOf(state);
      if (answer !== undefined) return { state, answer };
    }
    return undefined;
  }

  private answerOf(state: State): Answer | undefined {
    return state.original ? memoize(this.own, state.original, () => this.ask(state)) : this.ask(state);
  }
}
