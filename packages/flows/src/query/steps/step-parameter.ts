import { afterWrite } from '@phitrace/core';
import type { FlowNode, FunctionFacts } from '../../graph/graph.js';
import type { CallRef, FunctionRef } from '../../graph/program.js';
import { argumentAt } from '../../calls/argument-at.js';
import { frameOf } from '../frames.js';
import { sentToMethod } from '../../calls/channels.js';
import type { Argument, Query, Solver } from '../query.js';
import { type Caller, type Frame, nodeOf, type State } from '../state.js';
import { endIn, isEnd, moveTo, type Step } from './step.js';
import { stepsOfTypeQuery } from './step-type-query.js';
import { isHandedBack, stepsOfCallback, stepsOutOfCallback, stepsToSent } from './step-position.js';

/** A parameter of a known function. */
interface Parameter {
  readonly callee: FunctionRef;
  readonly facts: FunctionFacts;
  readonly index: number;
}

/** A parameter: the argument of the call that the walk came through, else of every confirmed caller, else an origin. */
export function stepsOfParameter(query: Query, state: State, node: FlowNode): Step[] {
  const callee: FunctionRef = { file: state.file, id: node.ref ?? 0 };
  const facts = query.solver.project.functionOf(callee);
  const index = facts ? indexOf(facts, state.node) : -1;
  if (!facts || index < 0) return [endIn('parameter')];
  const frame = frameOf(state.stack, callee);
  return frame ? stepsOutOf(query, state, frame, { callee, facts, index }) : stepsOfEntry(query, state, node, { callee, facts, index });
}

/** Where a parameter stands; `arguments` begin with the first. */
function indexOf({ all, params }: FunctionFacts, node: number): number {
  return node === all ? 0 : params.indexOf(node);
}

function stepsOutOf(query: Query, state: State, frame: Frame, parameter: Parameter): Step[] {
  const { at, argument, outer } = frame;
  if (argument)
    return [
      ...stepsOutOfCallback(query, state, frame, { at, argument, parameter: parameter.index }),
      ...stepsOfTypeQuery(query, { ...state, stack: outer }, nodeOf(state).type),
    ];
  const bound = boundAt(query.solver, at, parameter.callee);
  return argumentsAt(state, { file: at.file, call: at.call, bound }, parameter).map((next) => moveTo(state, { stack: outer, ...next }));
}

/** A function that the walk did not enter by a call: its declared type ends the walk, else whoever calls it or is given it. */
function stepsOfEntry(query: Query, state: State, node: FlowNode, parameter: Parameter): Step[] {
  if (node.type && query.typeSays(state) === 'phi' && !isGuarded(query.solver, parameter)) return [endIn('typed')];
  const { argumentOf } = parameter.facts;
  const at = argumentOf && { file: state.file, call: argumentOf.call };
  const given =
    at && !isHandedBack(query, at, argumentOf)
      ? stepsOfCallback(query, state, { at, argument: argumentOf, parameter: parameter.index })
      : undefined;
  return given ?? stepsToCallers(query, state, parameter);
}

/** True when a caller passes what a safeguard returned: then the callers decide, not the declared type. */
function isGuarded(solver: Solver, { callee, facts, index }: Parameter): boolean {
  return solver.callersOf(callee, facts).some(({ file, call }) => {
    const argument = file.nodes[file.calls[call]?.args[index]?.node ?? -1];
    return argument?.kind === 'call' && argument.ref !== undefined && solver.isSafeguard({ file, call: argument.ref });
  });
}

/**
 * All callers; none means that the parameter is where the project begins. A caller that holds the function as a parameter
 * doesn't count where it was followed from the call that gave the function to it.
 */
function stepsToCallers(query: Query, state: State, parameter: Parameter): Step[] {
  const { solver } = query;
  const { callee, facts, index } = parameter;
  const all = solver.callersOf(callee, facts, (callers) => query.isLost(callers, state));
  if (query.isLost(all.length, state)) return [endIn('parameter')];
  const uses = solver.usesOf(callee, facts).map((use) => ({
    ...use,
    steps: stepsOfCallback(query, state, { at: use.at, argument: { index: use.index, keys: use.keys }, parameter: index }),
  }));
  const known = uses.filter(({ steps }) => steps !== undefined);
  const followed = known.flatMap(({ steps }) => steps ?? []);
  const given = new Set(followed.flatMap((step) => (isEnd(step) ? [] : [placeKey(step)])));
  const callers = known.length > 0 ? all.filter((caller) => !caller.held || !isGiven(state, caller, parameter, given)) : all;
  const isUnseen = callers.length === 0 && uses.some(({ steps, keys }) => steps === undefined && keys.length === 0);
  const isBeginning = isUnseen || isGivenByNobody(state, callers, known.length, index);
  const sent = isBeginning ? (stepsToSent(query, state, sentToMethod(solver, facts.decorators, index)) ?? []) : [];
  return [
    ...followed,
    ...sent,
    ...query.outOf(state, callers, (caller) => argumentsAt(state, caller, parameter)),
    ...(isBeginning ? [endIn('parameter'), ...stepsOfTypeQuery(query, state, state.file.nodes[state.node]?.type)] : []),
  ];
}

/** True for a caller whose argument is followed already. */
function isGiven(state: State, caller: Caller, parameter: Parameter, given: ReadonlySet<string>): boolean {
  return argumentsAt(state, caller, parameter).every((argument) => given.has(placeKey(argument)));
}

function placeKey({ file, node }: Pick<State, 'file' | 'node'>): string {
  return `${file.path}:${node}`;
}

/** Where the calls of a function give the parameter in which a walk ended its value. */
export function argumentsOfCaller(state: State, caller: Caller): readonly Argument[] {
  const facts = state.file.functions[nodeOf(state).ref ?? 0];
  return facts ? argumentsAt(state, caller, { facts, index: indexOf(facts, state.node) }) : [];
}

/** True when nobody is known to give the parameter a value. */
function isGivenByNobody(state: State, callers: readonly CallRef[], uses: number, index: number): boolean {
  if (callers.length + uses === 0) return true;
  const given = callers.some(({ file, call }) => (file.calls[call]?.args.length ?? 0) > index);
  return state.file.nodes[state.node]?.type !== undefined && !given;
}

/** What a call gives a parameter; a rest parameter is the list of the remaining arguments. */
function argumentsAt(
  state: State,
  { file, call: id, bound }: Omit<Caller, 'held'>,
  { facts, index }: Omit<Parameter, 'callee'>,
): Argument[] {
  const call = file.calls[id];
  if (!call) return [];
  if (facts.rest === index || facts.all === state.node)
    return call.args.slice(index).flatMap((argument, i) => {
      const path = afterWrite(state.path, argument.spread ? [] : [String(i)]);
      return path ? [{ file, node: argument.node, path }] : [];
    });
  const { node, path } = argumentAt(call, index - bound) ?? {};
  return node !== undefined && path ? [{ file, node, path: [...path, ...state.path] }] : [];
}

/** How many arguments a function was bound to that is called here. */
function boundAt(solver: Solver, at: CallRef, { file, id }: FunctionRef): number {
  return solver.targetsOf(at).functions.find((target) => target.id === id && target.file === file)?.bound ?? 0;
}
