import type { FileFacts } from '../graph/graph.js';
import type { CallRef, FunctionRef } from '../graph/program.js';
import type { Argument, Solver } from '../query/query.js';
import { type Frame, nodeOf, type Origin, type State } from '../query/state.js';
import { argumentsOfCaller } from '../query/steps/step-parameter.js';
import { areAll } from './number-ranges.js';
import type { SinkCall } from './sink-call.js';
import { isNothing } from './values-at.js';

/** A call from which on a number is known that functions hand on, and the calls on the way from there. */
export interface KnownFrom {
  readonly at: CallRef;
  readonly stack: Frame;
}

/** A call on the way of a number, and the function that it calls. */
interface Entered {
  readonly at: CallRef;
  readonly callee: FunctionRef;
}

/** A place that a number is given at, the calls from there on, outermost first, and what stands in for it where nothing is given. */
interface Giving {
  readonly place: Argument;
  readonly way: readonly Entered[];
  readonly otherwise: readonly Origin[];
}

/** The calls that give the functions around a place what is asked for there: `fail(res, 409, text)` of `res.status(code)`. */
export function callsGiving(solver: Solver, place: Argument, isAsked: (value: Origin) => boolean): KnownFrom[] {
  const open: Giving[] = [{ place, way: [], otherwise: [] }];
  const known: (readonly Entered[])[] = [];
  for (const giving of open) {
    const { given, values } = valuesOf(solver, giving);
    if (given.length === 0) known.push(...(areAll(values, isAsked) ? [giving.way] : []));
    else open.push(...given.flatMap((state) => givingsTo(solver, giving, state, values)));
    if (open.length <= solver.limits.callersPerSink) continue;
    solver.meet('callersPerSink');
    break;
  }
  return known.flatMap((way) => toKnown(solver, way));
}

/** The parameters in which a number comes, and what it is else. */
function valuesOf(solver: Solver, { place, otherwise }: Giving): { given: readonly State[]; values: readonly Origin[] } {
  const origins = place.node < 0 ? [] : solver.originsWithin(place);
  const given = origins.filter(({ kind }) => kind === 'parameter').map(({ state }) => state);
  const values = origins.filter((origin) => origin.kind !== 'parameter' && !isAbsent(origin));
  return { given, values: values.length > 0 ? values : otherwise };
}

/** True for nothing, and for what an object doesn't have that is written there. */
function isAbsent(origin: Origin): boolean {
  return isNothing(origin) || (origin.kind === 'external' && nodeOf(origin.state).kind === 'object');
}

function givingsTo(solver: Solver, { way }: Giving, state: State, otherwise: readonly Origin[]): Giving[] {
  const callee = { file: state.file, id: nodeOf(state).ref ?? -1 };
  const facts = solver.project.functionOf(callee);
  if (!facts || way.length >= solver.limits.callDepth) return [];
  return solver.callersOf(callee, facts).flatMap((caller) => {
    const entered = [{ at: { file: caller.file, call: caller.call }, callee }, ...way];
    const places = argumentsOfCaller(state, caller);
    return (places.length > 0 ? places : [nothingIn(caller.file)]).map((place) => ({ place, way: entered, otherwise }));
  });
}

/** What stands where a call gives nothing. */
function nothingIn(file: FileFacts): Argument {
  return { file, node: -1, path: [] };
}

function toKnown(solver: Solver, way: readonly Entered[]): KnownFrom[] {
  const [first] = way;
  let stack: Frame | undefined;
  for (const { at, callee } of way) stack = solver.frame(stack, at, callee);
  return first && stack ? [{ at: first.at, stack }] : [];
}

/** The sink as it is where the number is known that makes it one. */
export function sinkFrom(sink: SinkCall, { at, stack }: KnownFrom): SinkCall {
  const text = at.file.calls[at.call]?.text ?? '';
  const inputs = sink.inputs.map((input) => ({ ...input, file: input.file ?? sink.at.file, stack }));
  return { ...sink, at, name: text, inputs, comesTo: [sink] };
}
