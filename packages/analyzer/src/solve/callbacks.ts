import type { CallRef, FunctionRef } from '../link/project.js';
import { endInSource, followPosition, rowsOf, summariesOf } from './follow-rows.js';
import { callsOfParameter } from './given.js';
import { isSource } from './models.js';
import { afterWrite, parsePosition } from './positions.js';
import type { Walk } from './solver.js';
import type { Frame, State } from './state.js';

/** A function that is an argument of a call, and the parameter of it that is asked for. */
export interface Callback {
  readonly at: CallRef;
  readonly argument: number;
  readonly parameter: number;
}

/** The parameter of a callback: what the row of the called method says, or what the called function of the project passes. */
export function followCallback(walk: Walk, state: State, callback: Callback): void {
  const { at, argument, parameter } = callback;
  const position = `arg[${argument}].param[${parameter}]`;
  const source = rowsOf(walk, at)
    .filter(isSource)
    .find(({ row }) => row.position.startsWith(position));
  if (source) {
    endInSource(walk, state, source);
    return;
  }
  const flows = summariesOf(walk, at).flatMap(({ row }) => row.flows);
  const byRow = followRowsInto(walk, state, callback, flows);
  const byCall = walk.solver.targetsOf(at).functions.filter((target) => followHigherOrder(walk, state, callback, target));
  // A row that tells what other parameters of the function get says that this one gets nothing.
  const silent = flows.some(({ to }) => to.startsWith(`arg[${argument}].param`));
  if (!byRow && byCall.length === 0) walk.end({ kind: silent ? 'clean' : 'parameter' }, state);
}

type Flows = readonly { readonly from: string; readonly to: string; readonly step: string }[];

function followRowsInto(walk: Walk, state: State, { at, argument, parameter }: Callback, flows: Flows): boolean {
  const call = at.file.calls[at.call];
  const wanted = flows.filter(({ to }) => {
    const { base, index, inner } = parsePosition(to);
    return base === 'arg' && index === argument && inner?.kind === 'param' && inner.index === parameter;
  });
  const followed = wanted.filter(({ from, to, step }) => {
    const rest = step === 'derive' ? [] : afterWrite(state.path, parsePosition(to).keys);
    if (rest && call) followPosition(walk, state, call, parsePosition(from), rest);
    return rest !== undefined;
  });
  return followed.length > 0;
}

/** Continues where the function was passed to, outside of the frame. */
export function leaveCallback(walk: Walk, state: State, frame: Frame, callback: Callback): void {
  const outside = { file: frame.at.file, stack: frame.outer };
  const push: Walk['push'] = (_from, next) => walk.push(state, { ...outside, ...next });
  followCallback({ ...walk, push, end: (origin) => walk.end(origin, state) }, { ...state, ...outside }, callback);
}

/** True when the call gives back the function that it was given (`useCallback`): then callers of its result call the function. */
export function isHandedBack(walk: Walk, at: CallRef, argument: number): boolean {
  return summariesOf(walk, at).some(({ row }) => row.flows.some(({ from, to }) => from === `arg[${argument}]` && to === 'return'));
}

/** A callback given to a function of the project: the arguments with which that function calls its parameter. */
function followHigherOrder(walk: Walk, state: State, { at, argument, parameter }: Callback, target: FunctionRef): boolean {
  const held = walk.solver.project.functionOf(target)?.params[argument];
  if (held === undefined) return false;
  const given = callsOfParameter(walk, target.file, held).flatMap(({ args }) => args[parameter] ?? []);
  const stack = walk.solver.frame(state.stack, at, target);
  for (const { node } of given) walk.push(state, { file: target.file, node, stack });
  return given.length > 0;
}
