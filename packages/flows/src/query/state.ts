import type { Payload } from '@phitrace/core';
import type { FileFacts, FlowNode } from '../graph/graph.js';
import type { CallRef, FunctionRef } from '../graph/program.js';

/** An argument of a call, or what stands at these keys of it. */
export interface ArgumentPlace {
  readonly index: number;
  readonly keys: readonly string[];
}

/** A call of a function. `held`: the function came to it through a parameter, so that who gave it matters. `bound`: arguments that `bind` gave the function before. */
export interface Caller extends CallRef {
  readonly held: boolean;
  readonly bound: number;
}

/** A call that the walk is inside of, innermost first. */
export interface Frame {
  readonly at: CallRef;
  readonly callee: FunctionRef;
  /** Set when the callee was not called but handed to the call here. */
  readonly argument: ArgumentPlace | undefined;
  readonly outer: Frame | undefined;
  readonly depth: number;
  /** Unique among the frames of a solver. */
  readonly id: number;
}

/** One point of a backward walk: this node, asked for the value at this path, inside these calls. */
export interface State {
  readonly file: FileFacts;
  readonly node: number;
  readonly path: readonly string[];
  readonly stack: Frame | undefined;
  /** The state that is nearer to the sink. */
  readonly parent: State | undefined;
  /** Set when this state is an argument of a call that was reached from a parameter of the called function: the walk left a function that nobody was known to have entered. */
  readonly leftBy: CallRef | undefined;
  /** Kind of the safeguard that was passed to come here. */
  readonly safeguard: string | undefined;
  /** What a type on the way says that the value is; of several, the one that is nearest to the origin. */
  readonly witness: string | undefined;
  /** True when this is the input of a model whose answer goes on to the sink. */
  readonly answered: boolean | undefined;
  /** True for what was given to a function that nobody knows: its result may hold it. */
  readonly assumed: boolean | undefined;
  /** The state that this one is a copy of: the same point, on the ways to many sinks. */
  readonly original: State | undefined;
  /** Of a copy: the state where its way goes on, to which a sink was lifted. */
  readonly start: State | undefined;
  /** Where a sink was lifted to a caller: what is known of the way from here to the sink. */
  readonly known: WayMemory | undefined;
}

/** What is known of a way, by who found it out. */
export class WayMemory {
  private answers?: Map<unknown, unknown>;

  get(reader: unknown): unknown {
    return this.answers?.get(reader);
  }

  has(reader: unknown): boolean {
    return this.answers?.has(reader) === true;
  }

  set(reader: unknown, answer: unknown): void {
    this.answers ??= new Map();
    this.answers.set(reader, answer);
  }
}

/** Where a walk ends. */
export interface Origin {
  readonly kind:
    'literal' | 'parameter' | 'typed' | 'external' | 'error' | 'model' | 'function' | 'class' | 'module' | 'cut' | 'clean' | 'entry';
  readonly state: State;
  /** For `model`: the category that a model row gives. */
  readonly category?: string;
  /** For `model`: the health type of the value. */
  readonly type?: string;
  /** For `external`: what came from outside, by a row about the call. */
  readonly payload?: Payload;
  /** For `model`: the row's owner. */
  readonly owner?: string;
  /** For `cut`: which bound. */
  readonly bound?: string;
  /** For `entry`, a parameter of a function that the walk did not enter by a call: the calls of that function. */
  readonly callers?: readonly Caller[];
}

export function nodeOf(state: { file: FileFacts; node: number }): FlowNode {
  const node = state.file.nodes[state.node];
  if (!node) throw new RangeError(`no node ${state.node} in ${state.file.path}`);
  return node;
}

/** The functions among the ends of walks. */
export function functionsAmong(origins: readonly Origin[]): FunctionRef[] {
  return origins.flatMap(({ kind, state }) => (kind === 'function' ? [{ file: state.file, id: nodeOf(state).ref ?? -1 }] : []));
}

/** Where a walk begins. */
export function startState(file: FileFacts, node: number, path: readonly string[], stack?: Frame): State {
  return {
    file,
    node,
    path,
    stack,
    parent: undefined,
    leftBy: undefined,
    safeguard: undefined,
    witness: undefined,
    answered: undefined,
    assumed: undefined,
    original: undefined,
    start: undefined,
    known: undefined,
  };
}

/** The states from an origin to the sink, the origin first. */
export function* chainOf(state: State): IterableIterator<State> {
  for (let current: State | undefined = state; current; current = current.parent) yield current;
}
