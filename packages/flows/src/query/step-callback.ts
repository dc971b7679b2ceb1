import { type ParsedPosition, parsePosition, type SummaryRow } from '@phitrace/core';
import type { CallRef, FunctionRef } from '../graph/program.js';
import { followFlow, pushingFrom } from './step-access-path.js';
import { endInSource } from './step-models.js';
import { usesOfParameter } from '../calls/callback-calls.js';
import { isSource } from '../models/model-index.js';
import { flowsOf, rowsOf, summariesOf } from './call-models.js';
import type { Walk } from './query.js';
import type { ArgumentPlace, Frame, State } from './state.js';

/** A function that is handed to a call, and the parameter of it that is asked for. */
export interface Callback {
  readonly at: CallRef;
  readonly argument: ArgumentPlace;
  readonly parameter: number;
}

/** The parameter of a callback: what the row of the called method says, or what the called function of the project passes; false when nobody knows. */
export function followCallback(walk: Walk, state: State, callback: Callback): boolean {
  const { at, parameter } = callback;
  const source = rowsOf(walk, at)
    .filter(isSource)
    .find(({ row }) => isParameter(parsePosition(row.position), callback, parameter));
  if (source && !source.row.near) {
    endInSource(walk, state, source);
    return true;
  }
  if (followGiver(walk, state, callback)) return true;
  if (source) endInSource(walk, state, source);
  return source !== undefined;
}

/** What the call that is given the function passes to it, as far as that can be seen. */
function followGiver(walk: Walk, state: State, callback: Callback): boolean {
  const { at } = callback;
  const flows = flowsOf(walk, at);
  const byRow = followRowsInto(walk, state, callback, flows);
  const byCall = walk.solver.targetsOf(at).functions.filter((target) => followHigherOrder(walk, state, callback, target));
  if (byRow || byCall.length > 0) return true;
  // A row that tells what other parameters of the function get says that this one gets nothing.
  const silent = flows.some(({ to }) => isParameter(parsePosition(to), callback));
  if (silent) walk.end({ kind: 'clean' }, state);
  return silent || followMaker(walk, state, callback);
}

/** True for a position that is a parameter of the callback: this one, or any. */
function isParameter({ base, index, relative, inner }: ParsedPosition, { argument }: Callback, parameter?: number): boolean {
  if (base !== 'arg' || inner?.kind !== 'param' || inner.given !== undefined) return false;
  const here = relative ? argument.index >= index : argument.index === index;
  return here && (parameter ?? inner.index) === inner.index && inner.at.join('.') === argument.keys.join('.');
}

function followRowsInto(walk: Walk, state: State, { at, argument, parameter }: Callback, flows: SummaryRow['flows']): boolean {
  const call = at.file.calls[at.call];
  const followed = flows.filter((flow) => {
    const to = parsePosition(flow.to);
    if (!call || !isParameter(to, { at, argument, parameter }, parameter)) return false;
    const from = parsePosition(flow.from);
    return followFlow(walk, state, call, flow, from.relative ? { ...from, index: argument.index - to.index + from.index } : from);
  });
  return followed.length > 0;
}

/** `const { watch } = useForm<Intake>(); watch((values) => …)`: the callback gets what the call that made the function was about. */
function followMaker(walk: Walk, state: State, { at, argument, parameter }: Callback): boolean {
  if (walk.question === 'value' || argument.index + argument.keys.length + parameter > 0) return false;
  const makers = walk.solver.targetsOf(at).places.flatMap(({ madeBy }) => madeBy[0] ?? []);
  const typed = makers.filter((maker) => hasTypeArguments(maker) && summariesOf(walk, maker).length === 0);
  for (const { file, call, stack } of typed) walk.push(state, { file, node: file.calls[call]?.node ?? -1, stack });
  return typed.length > 0;
}

function hasTypeArguments({ file, call }: CallRef): boolean {
  return (file.calls[call]?.typeArguments.length ?? 0) > 0;
}

/** Continues where the function was passed to, outside of the frame. */
export function leaveCallback(walk: Walk, state: State, frame: Frame, callback: Callback): void {
  const outside = { file: frame.at.file, stack: frame.outer };
  const push: Walk['push'] = (_from, next) => walk.push(state, { ...outside, ...next });
  const end: Walk['end'] = (origin) => walk.end(origin, state);
  if (!followCallback({ ...walk, push, end }, { ...state, ...outside }, callback)) walk.end({ kind: 'parameter' }, state);
}

/** True when the call gives back the function that it was given (`useCallback`): then callers of its result call the function. */
export function isHandedBack(walk: Walk, at: CallRef, { index, keys }: ArgumentPlace): boolean {
  return keys.length === 0 && flowsOf(walk, at).some(({ from, to }) => from === `arg[${index}]` && to === 'return');
}

/**
 * A callback given to a function of the project: the arguments with which that function calls its parameter, seen from the
 * call that gave the callback. A function that hands it on is followed to the one that calls it.
 */
function followHigherOrder(walk: Walk, state: State, { at, argument, parameter }: Callback, target: FunctionRef): boolean {
  const { solver } = walk;
  const held = solver.project.functionOf(target)?.params[argument.index];
  if (held === undefined) return false;
  const stack = solver.frame(state.stack, at, target);
  const isInside = stack.depth <= (state.stack?.depth ?? 0);
  if (isInside || stack.depth > solver.limits.callDepth) return false;
  const there = { ...state, file: target.file, stack };
  const pushing = pushingFrom(walk, state, there);
  const followed = usesOfParameter(target.file, held, argument.keys).filter(({ call, argument: place }) => {
    if (place) return followCallback(pushing, there, { at: { file: target.file, call }, argument: place, parameter });
    const given = target.file.calls[call]?.args[parameter];
    if (given) pushing.push(there, { node: given.node });
    return given !== undefined;
  });
  return followed.length > 0;
}
