import { PROPERTY_NAMES } from '@phitrace/core';
import type { Lexicon } from '@phitrace/naming';
import type { FileFacts } from '../../graph/graph.js';
import { type Frame, type Origin, type State } from '../state.js';

/** One step backward from a state: on to where the value comes from, or the end of the walk there. */
export type Step = Move | End;

/** The next state. The walk gives it its parent, where no other one is given: the state that the step was made from. */
export type Move = { -readonly [Key in keyof State]: State[Key] };

export interface End {
  readonly origin: Omit<Origin, 'state'>;
  /** The state of the origin, if it isn't the one that the step was made from. */
  readonly parent: State | undefined;
}

/** What changes from one state to the next. */
export interface Next {
  readonly file?: FileFacts;
  readonly node?: number;
  readonly path?: readonly string[];
  readonly stack?: Frame | undefined;
  readonly leftBy?: State['leftBy'];
  readonly answered?: true;
  readonly assumed?: true;
}

/** A step to another node; what isn't given stays as it is at `from`. */
export function moveTo(from: State, next: Next): Move {
  return {
    file: next.file ?? from.file,
    node: next.node ?? from.node,
    path: next.path ?? from.path,
    stack: 'stack' in next ? next.stack : from.stack,
    parent: undefined,
    leftBy: next.leftBy,
    safeguard: undefined,
    witness: undefined,
    answered: next.answered,
    assumed: next.assumed,
    original: undefined,
    start: undefined,
    known: undefined,
  };
}

/** The end of a walk, in an origin of this kind. */
export function endIn(kind: Origin['kind'], rest: Omit<Origin, 'kind' | 'state'> = {}): End {
  return { origin: { kind, ...rest }, parent: undefined };
}

export function isEnd(step: Step): step is End {
  return 'origin' in step;
}

/** Steps through a write: what a property is called is guarded as the name of a group. */
export function throughWrite(names: Lexicon, keys: readonly string[] | undefined, steps: readonly Step[]): Step[] {
  const safeguard = keys?.at(-1) === PROPERTY_NAMES ? names.safeguardOfPropertyNames : undefined;
  return safeguard === undefined ? [...steps] : guardedBy(safeguard, steps);
}

/** The steps past a safeguard. */
export function guardedBy(safeguard: string, steps: readonly Step[]): Step[] {
  return steps.map((step) => (isEnd(step) ? step : { ...step, safeguard }));
}
