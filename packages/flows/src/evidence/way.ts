import { ANY_KEY, type Confidence, isIndex, memoize, THROWN } from '@phitrace/core';
import type { NodeKind } from '../graph/graph.js';
import { chainOf, nodeOf, type State } from '../query/state.js';
import { callOf } from './names/names-at.js';

/** Nodes that are made of several values. */
const MADE_OF: ReadonlySet<NodeKind> = new Set(['object', 'derive', 'drop']);
/** Functions that a value passes from its origin to the sink. Of findings on short ways two thirds are right, of those on long ones an eighth. */
const FAR = 3;
const VERY_FAR = 7;
/** Of twenty findings on ways as long as this not one was right. */
const TOO_FAR = 24;

/** How sure it is that what stands at an origin comes to the sink. A call that nobody knows may hand on something else; each function on a long way may be another caller's. */
export function confidenceOfWay(end: State): Confidence {
  const passed = functionsPassed(end);
  if (passed >= VERY_FAR || isThrown(end)) return 'low';
  return passed >= FAR || isAssumed(end) ? 'medium' : 'high';
}

/** True for a way on which a doubt is believed. */
export function isFar(end: State): boolean {
  return functionsPassed(end) >= FAR;
}

/** A state, and those after it for as long as what stands there is read of nothing but it, and near: rows of a text, not an object that it is put into. */
export function* wholes(origin: State): IterableIterator<State> {
  for (const state of chainOf(origin)) {
    if (state !== origin && (MADE_OF.has(nodeOf(state).kind) || isFar(state))) return;
    yield state;
  }
}

/** True for a way through so many functions that what stands at its origin hardly comes to the sink; also one that goes on from `end` through so many `more`. */
export function isTooFar(end: State | undefined, more = 0): boolean {
  return (end ? functionsPassed(end) : 0) + more >= TOO_FAR;
}

/** True when the value was given to a function that nobody knows, and may not be what it returned. */
export function isAssumed(end: State): boolean {
  return wayOf(end).isAssumed;
}

/** True for what comes to the sink in an error: of all that a program throws, hardly any holds data. */
export function isThrown(end: State): boolean {
  return wayOf(end).isThrown;
}

/** True for what an error of a library repeats of the input that it is about. */
export function isRepeatedByError(end: State): boolean {
  return wayOf(end).isRepeated;
}

/** True when a model stands between the origin and the sink. */
export function isAnswered(end: State): boolean {
  return wayOf(end).isAnswered;
}

/** The safeguards on the way, each once, the one that is nearest to the origin first. */
export function safeguardsOn(end: State): readonly string[] {
  return wayOf(end).safeguards;
}

/** The key that was asked for of an object in which the value stands under a key that isn't known: `status` of `{ ...visit, [key]: value }`. */
export function guessedKey({ file, node, parent }: State): string | undefined {
  const [key] = parent?.path ?? [];
  if (!parent || parent.file !== file || key === undefined || isIndex(key)) return undefined;
  const edges = nodeOf(parent).edges.filter(({ from, label }) => from === node && label === 'write');
  return edges.length > 0 && edges.every(({ keys = [] }) => keys[0] === ANY_KEY) ? key : undefined;
}

/** True for an object that is put into a text as it is, by a template or by one of the calls that `isPrinter` is true for, where no more than `[object Object]` comes of it. */
export function isPrinted(state: State, isPrinter: (member: string) => boolean): boolean {
  for (let { parent, node, path }: State = state; parent; { parent, node, path } = parent) {
    const { kind, parts } = nodeOf(parent);
    if (kind === 'derive') return path.length === 0 && parts?.includes(node) === true;
    if (kind === 'call') return path.every(isIndex) && isPrinter(callOf(parent)?.member ?? '');
  }
  return false;
}

/** Functions that a value passes from here to where its way ends. */
export function functionsPassed(end: State): number {
  return wayOf(end).functions;
}

/** What lies between a state and the sink. */
interface WayFacts {
  readonly functions: number;
  readonly isAssumed: boolean;
  readonly isThrown: boolean;
  readonly isRepeated: boolean;
  readonly isAnswered: boolean;
  readonly safeguards: readonly string[];
}

const NOTHING: WayFacts = { functions: 0, isAssumed: false, isThrown: false, isRepeated: false, isAnswered: false, safeguards: [] };

/** The state that was asked about last: one origin is asked about many times on end. */
let last: { readonly end: State; readonly way: WayFacts } | undefined;

/** What lies on the way from a state on. */
function wayOf(end: State): WayFacts {
  if (last?.end !== end) last = { end, way: findWay(end) };
  return last.way;
}

/** From where the sink was lifted to a caller it is found out once. Copies of a way have what lies on it in common. */
function findWay(end: State): WayFacts {
  const own: State[] = [];
  let way = NOTHING;
  for (let state: State | undefined = end; state; state = state.parent) {
    const known = state.known?.get(findWay) as WayFacts | undefined;
    const inner = known ?? wayOfCopy(state);
    if (inner) {
      way = inner;
      break;
    }
    own.push(state);
  }
  for (const state of own.reverse()) {
    way = withState(way, state);
    state.known?.set(findWay, way);
  }
  return way;
}

const ofOriginals = new WeakMap<State, WayFacts>();

function wayOfCopy({ original, start }: State): WayFacts | undefined {
  if (!original || !start) return undefined;
  const way = memoize(ofOriginals, original, () => wayWithin(original));
  return join(way, findWay(start));
}

/** What lies between a state and the one that its walk began at. */
function wayWithin(end: State): WayFacts {
  const own: State[] = [];
  for (let state = end; state.parent; state = state.parent) own.push(state);
  return own.reverse().reduce(withState, NOTHING);
}

/** What lies on two ways, of which the first leads to where the other begins. */
function join(way: WayFacts, rest: WayFacts): WayFacts {
  if (way === NOTHING || rest === NOTHING) return way === NOTHING ? rest : way;
  return {
    functions: way.functions + rest.functions,
    isAssumed: way.isAssumed || rest.isAssumed,
    isThrown: way.isThrown || rest.isThrown,
    isRepeated: way.isRepeated || rest.isRepeated,
    isAnswered: way.isAnswered || rest.isAnswered,
    safeguards: way.safeguards.reduceRight(withSafeguard, rest.safeguards),
  };
}

function withState(way: WayFacts, state: State): WayFacts {
  const functions = way.functions + (isEntry(state) ? 1 : 0);
  const isThrown = way.isThrown || nodeOf(state).kind === 'caught';
  const isRepeated = way.isRepeated || isInputOfError(state);
  const isSame = functions === way.functions && isThrown === way.isThrown && isRepeated === way.isRepeated;
  if (isSame && !isMarked(state)) return way;
  const { safeguard, assumed, answered } = state;
  return {
    functions,
    isThrown,
    isRepeated,
    isAssumed: assumed ?? way.isAssumed,
    isAnswered: answered ?? way.isAnswered,
    safeguards: withSafeguard(way.safeguards, safeguard),
  };
}

function withSafeguard(passed: readonly string[], safeguard: string | undefined): readonly string[] {
  return safeguard === undefined ? passed : [safeguard, ...passed.filter((other) => other !== safeguard)];
}

function isMarked({ safeguard, assumed, answered }: State): boolean {
  return safeguard !== undefined || assumed === true || answered === true;
}

/** True for what a call is given, of which an error that it throws holds something by a row. */
export function isInputOfError(state: State): boolean {
  const { parent, path, stack, file } = state;
  if (parent?.path[0] !== THROWN || path[0] === THROWN || nodeOf(parent).kind !== 'call') return false;
  return file === parent.file && stack === parent.stack && !isErrorItself(state, parent.path.slice(1));
}

/** True for an error that somebody made, and by a row is what a promise is rejected with: `reject(new Error(…))`. */
function isErrorItself({ file, node, path }: State, asked: readonly string[]): boolean {
  const { kind, ref = -1 } = file.nodes[node] ?? {};
  const isMade = kind === 'call' && file.calls[ref]?.isNew === true;
  return isMade && path.length === asked.length && path.every((key, i) => key === asked[i]);
}

/** True where the next state to the sink is of another function. */
function isEntry(state: State): boolean {
  return state.parent !== undefined && !isSameFunction(state, state.parent);
}

function isSameFunction(left: State, right: State): boolean {
  return left.file === right.file && nodeOf(left).scope === nodeOf(right).scope;
}
