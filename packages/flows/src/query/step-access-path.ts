import {
  afterWrite,
  getDeclaredSafeguard,
  type Inner,
  isIndex,
  type ParsedPosition,
  parsePosition,
  type SummaryRow,
  THROWN,
} from '@phitrace/core';
import type { CallFacts, FunctionFacts } from '../graph/graph.js';
import type { CallRef, FunctionRef } from '../graph/program.js';
import { takesOut } from '../calls/own-redactors.js';
import { type Callback, followCallback } from './step-callback.js';
import { followGiven } from '../calls/callback-calls.js';
import { flowsOf } from './call-models.js';
import type { Question, Walk } from './query.js';
import { type ArgumentPlace, nodeOf, type State } from './state.js';

type Path = readonly string[];
type Flow = SummaryRow['flows'][number];

/** Continues where a flow of the call comes from, with what is left to look for. */
export function followFlow(walk: Walk, state: State, call: CallFacts, flow: Flow, from = parsePosition(flow.from)): boolean {
  const derived = flow.step === 'derive';
  if (flow.step === 'drop' || (derived && walk.question === 'value')) return false;
  const left = leftBehind(walk.question, state.path, parsePosition(flow.to).keys);
  // `error.issues[0].path` of a text is no part of it.
  if (!left || (derived && walk.solver.names.leadsToMeta(left))) return left !== undefined;
  followPosition(walk, state, call, from, derived ? [] : left);
  return true;
}

/** What is left to look for behind a target. What a list is, and what its methods are, is not for its elements to say. */
export function leftBehind(question: Question, path: Path, keys: Path): Path | undefined {
  if ((keys[0] === THROWN) !== (path[0] === THROWN)) return undefined;
  const isAbove = keys.some((key, i) => path[i] === undefined || (key === '*' && !isIndex(path[i])));
  return question === 'value' && isAbove ? undefined : afterWrite(path, keys);
}

/** Continues at a position of the call. */
export function followPosition(walk: Walk, state: State, call: CallFacts, from: ParsedPosition, rest: Path): void {
  const path = [...from.keys, ...rest];
  if (from.base === 'arg') followArguments(walk, state, call, from, path);
  else if (from.base === 'return' && from.inner) followTaken(walk, state, call, from.inner, path);
  else if (from.base === 'return') walk.push(state, { node: call.node, path });
  else if (call.receiver !== undefined) walk.push(state, { node: call.receiver, path });
}

function followArguments(walk: Walk, state: State, call: CallFacts, from: ParsedPosition, path: Path): void {
  const first = from.index < 0 ? call.args.length - 1 : from.index;
  const last = from.open ? call.args.length - 1 : first;
  for (let i = first; i <= last; i++) {
    const argument = call.args[i] ?? call.args.find((candidate) => candidate.spread);
    if (!argument) continue;
    if (from.inner) followInner(walk, state, call, i, from.inner, path);
    else walk.push(state, { node: argument.node, path: argument.spread ? ['*', ...path] : path });
  }
}

function followInner(walk: Walk, state: State, call: CallFacts, index: number, inner: Inner, path: Path): void {
  if (inner.kind === 'return') enterArgument(walk, state, call, { index, keys: inner.at }, path);
  else if (inner.given !== undefined) followGiven(walk, state, call.args[index]?.node ?? -1, { ...inner, given: inner.given }, path);
}

/** A call of the file that a state stands in. */
export function refOf(state: State, call: CallFacts): CallRef {
  return { file: state.file, call: state.file.nodes[call.node]?.ref ?? -1 };
}

/** Continues in what the function that is the argument returns. */
function enterArgument(walk: Walk, state: State, call: CallFacts, argument: ArgumentPlace, path: Path): void {
  const callback: Callback = { at: refOf(state, call), argument, parameter: 0 };
  const origins = walk.solver.origins(state.file, call.args[argument.index]?.node ?? -1, argument.keys, state.stack);
  for (const { kind, state: end } of origins) {
    const node = nodeOf(end);
    if (kind === 'function') enterFunction(walk, state, end, callback, path);
    else if (node.kind === 'call' && end.path.length === 0) followMade(walk, state, end, callback, path);
    else if (argument.keys.length > 0 && kind !== 'literal') walk.end({ kind: 'external' }, state);
  }
}

function enterFunction(walk: Walk, state: State, { file, node, stack: held }: State, callback: Callback, path: Path): void {
  const id = file.nodes[node]?.ref ?? -1;
  const facts = file.functions[id];
  if (!facts) return;
  const safeguard = safeguardOf(walk, { file, id }, facts);
  if (safeguard !== undefined) {
    const marked: Walk = { ...walk, push: (from, next) => walk.push(from, { ...next, safeguard }) };
    followCallback(marked, { ...state, path: [] }, callback);
    return;
  }
  const stack = walk.solver.frame(held ?? state.stack, callback.at, { file, id }, callback.argument);
  for (const result of facts.returns) walk.push(state, { file, node: result, path, stack });
}

/** What a function that is handed on by its name does to a value. */
function safeguardOf({ solver, question }: Walk, { file, id }: FunctionRef, { argumentOf, name, tags }: FunctionFacts): string | undefined {
  if (argumentOf || question === 'value') return undefined;
  const declared = tags.includes('deidentifies') || solver.deidentifiers.hasFunction(file.path, name);
  if (declared) return getDeclaredSafeguard(solver.names.kinds);
  const promised = solver.names.safeguardOf(name);
  return promised !== undefined && takesOut(solver, { file, id }) ? promised : undefined;
}

/** A function that a call made: the row of that call says what it returns, else it may be what the function is given. */
function followMade(walk: Walk, state: State, made: State, callback: Callback, path: Path): void {
  const at = { file: made.file, call: nodeOf(made).ref ?? -1 };
  const call = at.file.calls[at.call];
  const flows = flowsOf(walk, at).filter(({ to }) => isResultOfResult(parsePosition(to), []));
  if (!call || flows.length === 0) {
    followCallback(walk, { ...state, path }, callback);
    return;
  }
  const there = { ...state, path, file: made.file, stack: made.stack };
  for (const flow of flows) followFlow(pushingFrom(walk, state, made), there, call, flow);
}

/** The walk, continued in another file and frame, with the state as the nearer one. */
export function pushingFrom(walk: Walk, state: State, { file, stack }: Pick<State, 'file' | 'stack'>): Walk {
  return {
    ...walk,
    push: (_from, next) => walk.push(state, { file, stack, ...next }),
    end: (origin) => walk.end(origin, state),
  };
}

/** True for what calling a function of the result gives. */
export function isResultOfResult({ base, inner }: ParsedPosition, at: Path): boolean {
  return base === 'return' && inner?.kind === 'return' && inner.at.join('.') === at.join('.');
}

/** What the calls of a returned function pass to it: the setter of a state hook, or the call that the function is handed to. */
function followTaken(walk: Walk, state: State, call: CallFacts, inner: Inner, path: Path): void {
  if (inner.kind !== 'param') return;
  for (const setter of walk.solver.callsOfResult(refOf(state, call), inner.at[0] ?? '')) {
    const facts = setter.file.calls[setter.call];
    if (facts) followSetter(walk, state, { ...state, file: setter.file, stack: undefined }, facts, inner.index, path);
  }
  const { argumentOf } = call;
  if (argumentOf && inner.at.length === 0) {
    const { call: taker, index, keys } = argumentOf;
    followCallback(walk, { ...state, path }, { at: { file: state.file, call: taker }, argument: { index, keys }, parameter: inner.index });
  }
}

/** `setRows(rows)` sets what it is given, `setRows((old) => […])` what the function returns. */
function followSetter(walk: Walk, state: State, there: State, setter: CallFacts, index: number, path: Path): void {
  const argument = setter.args[index];
  if (!argument) return;
  const isFunction = there.file.nodes[argument.node]?.kind === 'function';
  if (isFunction) enterArgument(pushingFrom(walk, state, there), there, setter, { index, keys: [] }, path);
  else walk.push(state, { file: there.file, node: argument.node, path, stack: undefined });
}
