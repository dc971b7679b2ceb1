import { afterWrite } from '@phitrace/core';
import type { CallFacts, FileFacts, FlowNode, FunctionFacts } from '../graph/graph.js';
import type { CallRef, FunctionRef } from '../graph/program.js';
import { followCallback, isHandedBack, leaveCallback } from './step-callback.js';
import type { Solver, Walk } from './query.js';
import { type Frame, nodeOf, type State } from './state.js';

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
  if (argument === undefined)
    for (const next of argumentsAt(walk.solver, state, at, parameter)) walk.push(state, { ...next, stack: outer });
  else leaveCallback(walk, state, frame, { at, argument, parameter: parameter.index });
}

/** A function that the walk did not enter by a call: its declared type ends the walk, else whoever calls it or is given it. */
function expandEntry(walk: Walk, state: State, node: FlowNode, parameter: Parameter): void {
  const { argumentOf } = parameter.facts;
  const at = argumentOf && { file: state.file, call: argumentOf.call };
  if (node.type && walk.typeSays(state) === 'phi' && !isGuarded(walk, parameter)) walk.end({ kind: 'typed' }, state);
  else if (
    !at ||
    isHandedBack(walk, at, argumentOf) ||
    !followCallback(walk, state, { at, argument: argumentOf, parameter: parameter.index })
  )
    followCallers(walk, state, parameter);
}

/** True when a caller passes what a safeguard returned: then the callers decide, not the declared type. */
function isGuarded(walk: Walk, { callee, facts, index }: Parameter): boolean {
  return walk.solver.callersOf(callee, facts).some(({ file, call }) => {
    const argument = file.nodes[file.calls[call]?.args[index]?.node ?? -1];
    return argument?.kind === 'call' && argument.ref !== undefined && walk.solver.isSafeguard({ file, call: argument.ref });
  });
}

/**
 * All callers; none means that the parameter is where the project begins. What a value holds is not asked of them here: each
 * is a place of its own (`entry`). A caller that holds the function as a parameter doesn't count where it was followed from
 * the call that gave the function to it.
 */
function followCallers(walk: Walk, state: State, parameter: Parameter): void {
  const { callee, facts, index } = parameter;
  const all = walk.solver.callersOf(callee, facts);
  if (walk.question === 'value' && (all.length === 0 || all.length > walk.maxCallers)) {
    walk.end({ kind: 'parameter' }, state);
    return;
  }
  const given = new Set<string>();
  const noting: Walk = { ...walk, push: (from, next) => (given.add(placeKey({ ...from, ...next })), walk.push(from, next)) };
  const uses = walk.solver.usesOf(callee, facts);
  const unknown = uses.filter(
    ({ at, index: argument, keys }) => !followCallback(noting, state, { at, argument: { index: argument, keys }, parameter: index }),
  );
  const known = uses.length - unknown.length;
  const callers = known > 0 ? all.filter((caller) => !caller.held || !isGiven(walk, state, caller, parameter, given)) : all;
  if (walk.question === 'content') endInEntry(walk, state, callers);
  else followArguments(walk, state, callers, parameter);
  const isUnseen = callers.length === 0 && unknown.some(({ keys }) => keys.length === 0);
  if (isUnseen || isOpen(state, callers, known, index)) walk.end({ kind: 'parameter' }, state);
}

/** True for a caller whose argument is followed already. */
function isGiven({ solver }: Walk, state: State, caller: CallRef, parameter: Parameter, given: ReadonlySet<string>): boolean {
  return argumentsAt(solver, state, caller, parameter).every((argument) => given.has(placeKey(argument)));
}

function placeKey({ file, node }: Pick<State, 'file' | 'node'>): string {
  return `${file.path}:${node}`;
}

function followArguments(walk: Walk, state: State, callers: readonly CallRef[], parameter: Parameter): void {
  for (const at of callers)
    for (const next of argumentsAt(walk.solver, state, at, parameter)) walk.push(state, { ...next, stack: undefined, leftBy: at });
}

function endInEntry(walk: Walk, state: State, callers: readonly CallRef[]): void {
  if (callers.length > 0) walk.end({ kind: 'entry', callers }, state);
}

/** Where the calls of a function give the parameter in which a walk ended its value. */
export function argumentsOfCaller(solver: Solver, state: State, at: CallRef): readonly Given[] {
  const callee: FunctionRef = { file: state.file, id: nodeOf(state).ref ?? 0 };
  const facts = solver.project.functionOf(callee);
  return facts ? argumentsAt(solver, state, at, { callee, facts, index: indexOf(facts, state.node) }) : [];
}

/** True when nobody is known to give the parameter a value. */
function isOpen(state: State, callers: readonly CallRef[], uses: number, index: number): boolean {
  if (callers.length + uses === 0) return true;
  const given = callers.some(({ file, call }) => (file.calls[call]?.args.length ?? 0) > index);
  return state.file.nodes[state.node]?.type !== undefined && !given;
}

/** A value that a call gives, and the path to ask for below it. */
export interface Given {
  readonly file: FileFacts;
  readonly node: number;
  readonly path: readonly string[];
}

/** What a call gives a parameter; a rest parameter is the list of the remaining arguments. */
function argumentsAt(solver: Solver, state: State, at: CallRef, { callee, facts, index }: Parameter): Given[] {
  const { file } = at;
  const call = file.calls[at.call];
  if (!call) return [];
  if (facts.rest === index || facts.all === state.node)
    return call.args.slice(index).flatMap((argument, i) => {
      const path = afterWrite(state.path, argument.spread ? [] : [String(i)]);
      return path ? [{ file, node: argument.node, path }] : [];
    });
  const { node, path } = argumentAt(call, index - boundAt(solver, at, callee)) ?? {};
  return node !== undefined && path ? [{ file, node, path: [...path, ...state.path] }] : [];
}

/** How many arguments a function was bound to that is called here. */
function boundAt(solver: Solver, at: CallRef, { file, id }: FunctionRef): number {
  return solver.targetsOf(at).functions.find((target) => target.id === id && target.file === file)?.bound ?? 0;
}

/** Where a call gives the parameter its value: `f.call(self, a)` and `f.bind(self, a)` pass `a` first, `f.apply(self, list)` and `f(...list)` an element. */
function argumentAt(call: CallFacts, index: number): { node: number; path: readonly string[] } | undefined {
  const through = call.receiver === undefined ? '' : call.member;
  const list = through === 'apply' ? call.args[1] : call.args.slice(0, index + 1).find((candidate) => candidate.spread);
  if (list) return { node: list.node, path: [String(index)] };
  const argument = call.args[index + (through === 'call' || through === 'bind' ? 1 : 0)];
  return argument && { node: argument.node, path: [] };
}
