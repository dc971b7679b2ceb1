import { memoize } from '@phitrace/core';
import type { FileFacts } from '../graph/graph.js';
import type { CallRef, FunctionRef } from '../graph/program.js';
import { frameOf } from './frames.js';
import type { Solver } from './query.js';
import { type Frame, nodeOf, type Origin, type State } from './state.js';

/** Of which object a method is that a way to a sink goes through, as far as the way tells. */
export interface OwnObject {
  readonly key: string;
  /** False for a call of the method on what is surely another object: what one logger is told doesn't come to what another one writes with. */
  readonly mayBeOf: (call: CallRef) => boolean;
}

/**
 * The object in whose method, or in a function made with it, a way begins; undefined where the way doesn't tell it. The way may be
 * given in two parts, of which the second one begins where the first ends.
 */
export function ownObject(solver: Solver, end: State, rest?: State): OwnObject | undefined {
  const method = { file: end.file, id: nodeOf(end).ref ?? -1 };
  const frame = frameOnWay([end, rest], method);
  if (frame) return { key: String(frame.id), mayBeOf: (call) => mayBeMadeIn(solver, call, method, frame) };
  const held = heldOnWay([end, rest]);
  return held && { key: `${held.file.path}:${held.id}`, mayBeOf: (call) => mayHold(solver, call, held) };
}

/** A way in parts. */
type WayInParts = readonly [State, State | undefined];

/** The first state of a way at which that left a function. */
function nextLeaving(start: State | undefined): State | undefined {
  let state = start;
  while (state && !state.leftBy) state = state.parent;
  return state;
}

/** Where a sink was lifted to a caller, many ways go on alike. */
function leavingBehind({ known, parent }: State): State | undefined {
  return known ? (memoize(known, nextLeaving, () => nextLeaving(parent)) as State | undefined) : nextLeaving(parent);
}

/** The call that made a function, and others beside it by whose calls the way left them: a walk entered what they were made in. */
function frameOnWay([end, rest]: WayInParts, { file, id }: FunctionRef): Frame | undefined {
  const frame = frameAround(end, file, id);
  if (frame) return frame;
  return frameFrom(nextLeaving(end), file, id) ?? frameFrom(nextLeaving(rest), file, id);
}

function frameFrom(left: State | undefined, file: FileFacts, id: number): Frame | undefined {
  for (let state = left; state; state = leavingBehind(state)) {
    const around = state.leftBy?.file === file && state.parent ? frameAround(state.parent, file, id) : undefined;
    if (around) return around;
  }
  return undefined;
}

function frameAround({ stack }: State, file: FileFacts, inner: number): Frame | undefined {
  for (let id = file.functions[inner]?.parent ?? 0; stack && id !== 0; id = file.functions[id]?.parent ?? 0) {
    const frame = frameOf(stack, { file, id });
    if (frame && !frame.argument) return frame;
  }
  return undefined;
}

/** False where all that a call calls is known, and made by other calls than this one. */
function mayBeMadeIn(solver: Solver, { file, call }: CallRef, method: FunctionRef, { at, callee }: Frame): boolean {
  const origins = solver.origins(file, file.calls[call]?.callee ?? -1, []);
  return (
    origins.length === 0 ||
    origins.some((origin) => {
      const maker = isFunction(origin) && isOriginAt(origin, method) ? frameOf(origin.state.stack, callee)?.at : undefined;
      return !maker || (maker.file === at.file && maker.call === at.call);
    })
  );
}

/** A function that somebody gave to an object. */
interface HeldFunction extends FunctionRef {
  /** Where `this` holds it. */
  readonly keys: readonly string[];
}

/** The function of this kind by whose call a way last left a function. */
function heldOnWay([end, rest]: WayInParts): HeldFunction | undefined {
  return heldFrom(nextLeaving(end)) ?? heldFrom(nextLeaving(rest));
}

function heldFrom(left: State | undefined): HeldFunction | undefined {
  if (!left) return undefined;
  const find = () => heldAt(left) ?? heldFrom(leavingBehind(left));
  return left.known ? (memoize(left.known, heldFrom, find) as HeldFunction | undefined) : find();
}

function heldAt({ leftBy, parent }: State): HeldFunction | undefined {
  const keys = leftBy && keysOfThis(leftBy.file, leftBy.file.calls[leftBy.call]?.callee ?? -1);
  const given = keys && parent && functionGiven(parent);
  return given && { ...given, keys };
}

/** The function of a parameter, unless it is a method: that is its own object's. */
function functionGiven({ file, node }: State): FunctionRef | undefined {
  const { kind, ref: id = -1 } = file.nodes[node] ?? {};
  return kind === 'parameter' && file.functions[id]?.classId === undefined ? { file, id } : undefined;
}

/** False for a call on an object of which all functions are known that it may hold there. */
function mayHold(solver: Solver, { file, call }: CallRef, held: HeldFunction): boolean {
  const { receiver = -1 } = file.calls[call] ?? {};
  const { kind = 'this' } = file.nodes[receiver] ?? {};
  const origins = kind === 'this' ? [] : solver.origins(file, receiver, held.keys);
  return origins.length === 0 || origins.some((origin) => !isFunction(origin) || isOriginAt(origin, held));
}

function isFunction({ kind, state }: Origin): boolean {
  return kind === 'function' && state.path.length === 0;
}

function isOriginAt({ state }: Origin, { file, id }: FunctionRef): boolean {
  return state.file === file && nodeOf(state).ref === id;
}

/** The keys that a node reads of `this`. */
function keysOfThis({ nodes }: FileFacts, start: number): readonly string[] | undefined {
  let keys: readonly string[] = [];
  for (let node = nodes[start]; node;) {
    if (node.kind === 'this') return keys.length > 0 ? keys : undefined;
    const [edge, ...others]: typeof node.edges = node.edges;
    if (!edge || others.length > 0 || (edge.label !== 'read' && edge.label !== 'copy')) return undefined;
    keys = edge.label === 'read' ? [...(edge.keys ?? []), ...keys] : keys;
    node = nodes[edge.from];
  }
  return undefined;
}
