import { chainOf, type State } from '../query/state.js';

/** The first answer that is given on the way from a state to the sink. Ways out of one function end in a common one, from the call on that it was left by: that is asked once. */
export class FirstOnWay<Answer> {
  private readonly known = new WeakMap<State, { readonly answer: Answer | undefined }>();

  /** @param isEnd true for a state from which on nobody is asked */
  constructor(
    private readonly ask: (state: State) => Answer | undefined,
    private readonly isEnd: (state: State) => boolean = () => false,
  ) {}

  from(start: State | undefined): Answer | undefined {
    const left: State[] = [];
    const answer = start && this.find(start, left);
    for (const state of left) this.known.set(state, { answer });
    return answer;
  }

  private find(start: State, left: State[]): Answer | undefined {
    for (const state of chainOf(start)) {
      const known = state.leftBy && this.known.get(state);
      if (known) return known.answer;
      if (state.leftBy) left.push(state);
      if (this.isEnd(state)) return undefined;
      const answer = this.ask(state);
      if (answer !== undefined) return answer;
    }
    return undefined;
  }
}
