import { memoize } from '@phitrace/core';
import type { Query } from './query.js';
import { type Origin, type State } from './state.js';
import type { StateKeys } from './state-keys.js';
import { isEnd, type Move } from './steps/step.js';
import { asksForThrown } from './steps/step-thrown.js';

/** How far a walk may go, and what that bound is called. */
export interface Bound {
  readonly states: number;
  readonly name: string;
}

/** What a walk found, and how many states it came to. */
export interface Walked {
  readonly origins: readonly Origin[];
  readonly work: number;
}

/** Walks backward from a state, breadth first, each state once: by the steps of the query, until there are none or the bound is met. */
export function walk(query: Query, keys: StateKeys, start: State, bound: Bound): Walked {
  const origins: Origin[] = [];
  const queue = new Queue(keys);
  queue.add(start);
  let moves = 0;
  let work = 0;
  for (let state = queue.states[0]; state; state = queue.states[++work]) {
    if (work >= bound.states) {
      origins.push({ kind: 'cut', state, bound: bound.name });
      break;
    }
    moves += take(query, state, queue, origins);
  }
  const isCircle = origins.length === 0 && queue.states.length > 1 && queue.states.length <= moves;
  return { origins: isCircle ? query.ofCircle(queue.states.at(-1) ?? start) : origins, work };
}

/** Takes the steps from a state, and counts those that lead on. */
function take(query: Query, state: State, queue: Queue, origins: Origin[]): number {
  const { pathLength } = query.solver.limits;
  let moves = 0;
  for (const step of query.steps(query, state)) {
    if (isEnd(step)) origins.push(toOrigin(step.origin, step.parent ?? state));
    else {
      moves += 1;
      queue.add(query.witnessed(toState(step, state, pathLength)));
    }
  }
  return moves;
}

/** States in the order in which they were found, each once. */
class Queue {
  readonly states: State[] = [];
  /** Places that were come to: most ask for the whole value, the others by what is asked. */
  private readonly wholes = new Set<number>();
  private others?: Map<number, Set<number>>;

  constructor(private readonly keys: StateKeys) {}

  add(state: State): void {
    const seen = this.seenBy(this.keys.marksOf(state));
    const before = seen.size;
    seen.add(this.keys.placeOf(state.file, state.node, state.stack));
    if (seen.size > before) this.states.push(state);
  }

  private seenBy(marks: number): Set<number> {
    if (marks === 0) return this.wholes;
    this.others ??= new Map();
    return memoize(this.others, marks, () => new Set());
  }
}

function toState(move: Move, from: State, pathLength: number): State {
  move.parent ??= from;
  move.witness = move.parent.witness;
  if (move.path.length > pathLength) move.path = move.path.slice(0, pathLength);
  return move;
}

/** An error that is not known holds nothing that is. */
function toOrigin(origin: Omit<Origin, 'state'>, state: State): Origin {
  const isKnown = !asksForThrown(state) || origin.kind === 'entry' || origin.kind === 'cut';
  // Keys that are added stand first: behind what is spread they give each object a hidden class of its own, which costs ten times as much.
  return isKnown ? { state, ...origin } : { kind: 'error', state };
}
