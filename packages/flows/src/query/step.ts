import type { FileFacts } from '../graph/graph.js';
import type { Frame, Origin, State } from './state.js';

/** One step backward from a state: on to where the value comes from, or the end of the walk there. */
export type Step = Move | End;

export interface Move extends Readonly<Marks> {
  readonly kind: 'move';
  readonly file: FileFacts;
  readonly node: number;
  readonly path: readonly string[];
  readonly stack: Frame | undefined;
  readonly via: State | undefined;
}

export interface End {
  readonly kind: 'end';
  readonly origin: Omit<Origin, 'state'>;
  readonly via: State | undefined;
}

/** What a step may say of the value; see `State`. */
type Marks = Pick<State, 'leftBy' | 'safeguard' | 'answered' | 'assumed'>;

/** What changes from one state to the next. */
export type Next = Partial<Marks & Pick<State, 'file' | 'node' | 'path'>> & { readonly stack?: Frame | undefined };

/** A step to another node; what isn't given stays as it is at `from`. */
export function moveTo(from: State, next: Next): Move {
  return {
    kind: 'move',
    file: next.file ?? from.file,
    node: next.node ?? from.node,
    path: next.path ?? from.path,
    stack: 'stack' in next ? next.stack : from.stack,
    leftBy: next.leftBy,
    safeguard: next.safeguard,
    answered: next.answered,
    assumed: next.assumed,
    via: undefined,
  };
}

/** The end of a walk, in an origin of this kind. */
export function endIn(kind: Origin['kind'], rest: Omit<Origin, 'kind' | 'state'> = {}): End {
  return { kind: 'end', origin: { kind, ...rest }, via: undefined };
}

/** The steps past a safeguard. */
export function guardedBy(safeguard: string, steps: readonly Step[]): Step[] {
  return steps.map((step) => (step.kind === 'move' ? { ...step, safeguard } : step));
}
