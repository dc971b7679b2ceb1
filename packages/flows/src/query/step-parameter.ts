import { afterWrite } from '@phitrace/core';
import type { CallFacts, FlowNode, FunctionFacts } from '../graph/graph.js';
import type { CallRef, FunctionRef } from '../graph/program.js';
import { followCallback, isHandedBack, leaveCallback } from './step-callback.js';
import type { Walk } from './query.js';
import type { Frame, State } from './state.js';

const MAX_CALLERS = 60;
/** What a value is can't be told from more callers than these. */
const MAX_CALLERS_OF_VALUE = 8;

/** A parameter of a known function. */
interface Parameter {
  readonly callee: FunctionRef;
  readonly facts: FunctionFacts;
  readonly index: number;
}

/** A parameter: the argument of the call that the walk came through, else of every confirmed caller, else an origin. */
export function expandParameter(walk: Walk, state: State, node: FlowNode): void {
  const callee: FunctionRef = { file: state.file, id: node.ref ?? 0 };
  const facts = walk.solver.project.functionOf(callee);
  const index = facts ? indexOf(facts, state.node) : -1;
  const frame = frameOf(state.stack, callee);
  if (!facts || index < 0) walk.end({ kind: 'parameter' }, state);
  else if (frame) leaveFrame(walk, state, frame, { callee, facts, index });
  else expandEntry(walk, state, node, { callee, facts, index });
}

/** Where a parameter stands; `arguments` begin with the first. */
function indexOf({ all, params }: FunctionFacts, node: number): number {
  return node === all ? 0 : params.indexOf(node);
}

/** The innermost frame that entered this function. */
function frameOf(stack: Frame | undefined, callee: FunctionRef): Frame | undefined {
  for (let frame = stack; frame; frame = frame.outer) if (frame.callee.id === callee.id && frame.callee.file === callee.file) return frame;
  return undefined;
}

function leaveFrame(walk: Walk, state: State, frame: Frame, parameter: Parameter): void {
  const { at, argument, outer } = frame;
  if (argument === undefined) followArgument(walk, state, { at, stack: outer }, parameter);
  else leaveCallback(walk, state, frame, { at, argument, parameter: parameter.index });
}

/** A function that the walk did not enter by a call: its declared type ends the walk, else whoever calls it or is given it. */
function expandEntry(walk: Walk, state: State, node: FlowNode, parameter: Parameter): void {
  const { argumentOf } = parameter.facts;
  const at = argumentOf && { file: state.file, call: argumentOf.call };
  if (node.type && walk.typeSays(state) === 'phi' && !isGuarded(walk, parameter)) walk.end({ kind: 'typed' }, state);
  else if (!at || isHandedBack(walk, at, argumentOf)) followCallers(walk, state, parameter);
  else if (!followCallback(walk, state, { at, argument: argumentOf, parameter: parameter.index }))
    expandUnanswered(walk, state, parameter, argumentOf.keys.length > 0);
}

/** A callback of which nobody says what it gets: one in an object may be called by the object's holders. */
function expandUnanswered(walk: Walk, state: State, parameter: Parameter, inObject: boolean): void {
  if (inObject) followCallers(walk, state, parameter);
  else walk.end({ kind: 'parameter' }, state);
}

/** True when a caller passes what a safeguard returned: then the callers decide, not the declared type. */
function isGuarded(walk: Walk, { callee, facts, index }: Parameter): boolean {
  return walk.solver.callersOf(callee, facts).some(({ file, call }) => {
    const argument = file.nodes[file.calls[call]?.args[index]?.node ?? -1];
    return argument?.kind === 'call' && argument.ref !== undefined && walk.solver.isSafeguard({ file, call: argument.ref });
  });
}

/** All confirmed callers; none means that the parameter is where the project begins. */
function followCallers(walk: Walk, state: State, parameter: Parameter): void {
  const { callee, facts, index } = parameter;
  const callers = walk.solver.callersOf(callee, facts);
  const uses = walk.solver.usesOf(callee, facts);
  if (walk.question === 'value' && (callers.length === 0 || callers.length > MAX_CALLERS_OF_VALUE)) {
    walk.end({ kind: 'parameter' }, state);
    return;
  }
  for (const at of callers.slice(0, MAX_CALLERS)) followArgument(walk, state, { at, stack: undefined, leftBy: at }, parameter);
  const unknown = uses.filter(
    ({ at, index: argument, keys }) => !followCallback(walk, state, { at, argument: { index: argument, keys }, parameter: index }),
  );
  if (callers.length > MAX_CALLERS) walk.end({ kind: 'cut', bound: 'callers' }, state);
  if (isOpen(state, callers, uses.length - unknown.length, index) || unknown.some(({ keys }) => keys.length === 0))
    walk.end({ kind: 'parameter' }, state);
}

/** True when nobody is known to give the parameter a value. */
function isOpen(state: State, callers: readonly CallRef[], uses: number, index: number): boolean {
  if (callers.length + uses === 0) return true;
  const given = callers.some(({ file, call }) => (file.calls[call]?.args.length ?? 0) > index);
  return state.file.nodes[state.node]?.type !== undefined && !given;
}

interface Entry {
  readonly at: CallRef;
  readonly stack: Frame | undefined;
  readonly leftBy?: CallRef;
}

/** Continues at the argument of a call; a rest parameter is the list of the remaining ones. */
function followArgument(walk: Walk, state: State, { at, stack, leftBy }: Entry, { facts, index }: Parameter): void {
  const call = at.file.calls[at.call];
  if (!call) return;
  const extra = { file: at.file, stack, leftBy };
  if (facts.rest === index || facts.all === state.node) {
    call.args.slice(index).forEach((argument, i) => {
      const rest = afterWrite(state.path, argument.spread ? [] : [String(i)]);
      if (rest) walk.push(state, { ...extra, node: argument.node, path: rest });
    });
    return;
  }
  const { node, path } = argumentAt(call, index) ?? {};
  if (node !== undefined && path) walk.push(state, { ...extra, node, path: [...path, ...state.path] });
}

/** Where a call gives the parameter its value: `f.call(self, a)` passes `a` first, `f.apply(self, list)` and `f(...list)` an element. */
function argumentAt(call: CallFacts, index: number): { node: number; path: readonly string[] } | undefined {
  const through = call.receiver === undefined ? '' : call.member;
  const list = through === 'apply' ? call.args[1] : call.args.slice(0, index + 1).find((candidate) => candidate.spread);
  if (list) return { node: list.node, path: [String(index)] };
  const argument = call.args[index + (through === 'call' ? 1 : 0)];
  return argument && { node: argument.node, path: [] };
}
