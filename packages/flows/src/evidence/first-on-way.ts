import type { State } from '../query/state.js';

/** An answer, and the state on the way that gave it. */
export interface FoundOnWay<Answer> {
  readonly state: State;
  readonly answer: Answer;
}

/** Where asking ends: at a state that answers, or at one from which on nobody is asked. */
interface Stop<Answer> {
  readonly state: State;
  readonly answer: Answer | undefined;
}

/**
 * The first answer that is given on the way from a state to the sink. Ways out of one function end in a common one, from the
 * call on that it was left by: that is asked once. So is a way of which the ways to many sinks have copies.
 */
export class FirstOnWay<Answer> {
  /** `null`: nowhere before the end. */
  private readonly stops = new Map<State, Stop<Answer> | null>();

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
      if (state.original && state.start) {
        const stop = this.stopOf(state.original);
        if (stop) return toFound(stop, copyOf(stop.state, state.original, state));
        state = state.start;
      }
      const { known } = state;
      if (known?.has(this)) return known.get(this) as FoundOnWay<Answer> | undefined;
      if (known) left.push(state);
      const stop = this.stopAt(state);
      if (stop) return toFound(stop, state);
    }
    return undefined;
  }

  private stopAt(state: State): Stop<Answer> | undefined {
    return state.original ? this.stopOf(state.original) : this.askAt(state);
  }

  private askAt(state: State): Stop<Answer> | undefined {
    if (this.isEnd(state)) return { state, answer: undefined };
    const answer = this.ask(state);
    return answer === undefined ? undefined : { state, answer };
  }

  /** Where asking ends on a way that others are copies of; undefined when it goes on behind its start. */
  private stopOf(original: State): Stop<Answer> | undefined {
    const known = this.stops.get(original);
    if (known !== undefined) return known ?? undefined;
    const passed: State[] = [];
    let stop: Stop<Answer> | null | undefined;
    for (let state: State | undefined = original; state && !stop; state = state.parent) {
      stop = this.stops.get(state);
      if (stop !== undefined) break;
      passed.push(state);
      stop = this.askAt(state);
    }
    for (const state of passed) this.stops.set(state, stop ?? null);
    return stop ?? undefined;
  }
}

function toFound<Answer>({ answer }: Stop<Answer>, state: State): FoundOnWay<Answer> | undefined {
  return answer === undefined ? undefined : { state, answer };
}

/** The copy of a state further on, on the way of which `copy` is a copy of `original`. */
function copyOf(wanted: State, original: State, copy: State): State {
  let found = copy;
  for (let state: State | undefined = original; state && state !== wanted && found.parent; state = state.parent) found = found.parent;
  return found;
}
