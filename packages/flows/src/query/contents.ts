import { type Caller, type Origin, type State, WayMemory } from './state.js';

/** What a value holds, as far as it is known without leaving its function, and the ways from there to where it is asked for. */
export interface Contents {
  readonly origins: readonly Origin[];
  /** The state that these are the contents of, whoever asks; undefined where they depend on who asks. */
  readonly common: State | undefined;
  /** The way from an origin to the state that was asked about: of what is known whoever asks, a copy. */
  readonly wayFrom: (end: State) => State;
  /** What the calls of the function give the parameter in which an origin ended (`entry`). */
  readonly givenTo: (origin: Origin) => readonly GivenValue[];
}

/** A value that a call gives a parameter, as a state that begins there: the same one, whoever asks. */
export interface GivenValue {
  readonly caller: Caller;
  readonly start: State;
}

/** The state at which a sink is lifted to a caller, on the way from what is given there to the parameter and on. */
export function toLifted({ caller, start }: GivenValue, end: State): State {
  return { ...start, parent: end, leftBy: caller, witness: end.witness, original: start, known: new WayMemory() };
}

/** Ways to a state, as ways that lead to another one of the same value. What they have in common they keep in common. */
export function waysOnto(start: State): (end: State) => State {
  let moved: Map<State, State> | undefined;
  return (end) => {
    moved ??= new Map();
    const way: State[] = [];
    let rest: State | undefined = end;
    for (; rest?.parent && !moved.has(rest); rest = rest.parent) way.push(rest);
    let nearer = (rest && moved.get(rest)) ?? start;
    for (const state of way.reverse()) {
      nearer = { ...state, parent: nearer, original: state, start };
      moved.set(state, nearer);
    }
    return nearer;
  };
}
