import { parsePosition, THROWN } from '@phitrace/core';
import { flowsOf } from '../../calls/call-models.js';
import { constructorOf } from '../../calls/classes.js';
import { isErrorReplaced } from '../../calls/replaced-errors.js';
import { isTaken, openCalls } from '../../calls/throwing.js';
import type { FlowNode, NodeKind } from '../../graph/graph.js';
import type { CallRef, FunctionRef } from '../../graph/program.js';
import { frameOf } from '../frames.js';
import type { Query } from '../query.js';
import { type ArgumentPlace, functionsAmong, type State } from '../state.js';
import { endIn, moveTo, type Step } from './step.js';
import { callAt } from './step-call.js';
import { stepsAlong } from './step-edges.js';
import { stepsOfEffect } from './step-models.js';

/** Nodes that may pass on a promise. */
const PASSING: ReadonlySet<NodeKind> = new Set(['local', 'read', 'copy', 'store', 'object', 'parameter', 'import', 'this']);

/** True for a state that asks for what is thrown, instead of for a value. */
export function asksForThrown({ path }: State): boolean {
  return path[0] === THROWN;
}

/** A caught error: what the try block throws itself, and what its calls throw. */
export function stepsOfCaught(query: Query, state: State, node: FlowNode): Step[] {
  const { file, path } = state;
  const calls = (node.calls ?? []).filter((call) => !isTaken(query.solver, file, call));
  return [
    endIn('error'),
    ...stepsAlong(query, state, node),
    ...calls.map((call) => moveTo(state, { node: file.calls[call]?.node ?? -1, path: [THROWN, ...path] })),
  ];
}

/** The steps of a state that asks for what is thrown, where these are others than for a value. */
export function stepsOfThrown(query: Query, state: State, node: FlowNode): Step[] | undefined {
  const called = node.kind === 'call' ? callAt(state, node.ref) : undefined;
  if (called) return stepsOfCall(query, state, called.at);
  return PASSING.has(node.kind) ? undefined : [endIn('error')];
}

/** What a call throws, or the promise that it gives is rejected with: by rows, in the called functions, in functions that it is given. */
function stepsOfCall(query: Query, state: State, at: CallRef): Step[] {
  const { solver } = query;
  const { functions, classes } = solver.targetsOf(at);
  const { args = [], isCaught = false } = at.file.calls[at.call] ?? {};
  return [
    ...(givesOtherErrors(query, at) ? [] : stepsOfEffect(query, state, at, { name: 'return' })),
    // What a parameter holds is looked at where it is given, unless its errors do not come back there.
    ...functions.filter(({ held }) => !held).flatMap((target) => stepsInto(query, state, at, target)),
    ...(isCaught && functions.some(({ held }) => held) ? heldFunctions(query, state, at) : []).flatMap((target) =>
      stepsInto(query, state, at, target),
    ),
    ...classes.flatMap((made) => constructorOf(solver, made) ?? []).flatMap((target) => stepsInto(query, state, at, target)),
    ...args.flatMap(({ node }, index) =>
      functionsAt(query, state, node).flatMap((target) => stepsInto(query, state, at, target, { index, keys: [] })),
    ),
    endIn('error'),
  ];
}

/** True where nobody gets the errors that rows tell of, since the client hands on others. */
function givesOtherErrors({ solver }: Query, at: CallRef): boolean {
  const told = flowsOf(solver, at).flatMap(({ to }) => {
    const { base, keys } = parsePosition(to);
    return base === 'return' && keys[0] === THROWN ? [keys.slice(1)] : [];
  });
  return told.length > 0 && told.every((keys) => isErrorReplaced(solver, at, keys));
}

/** The functions that a call calls where a parameter holds them: of those that are given to it, the ones of the call that the walk came by. */
function heldFunctions({ solver }: Query, { stack }: State, { file, call }: CallRef): FunctionRef[] {
  return functionsAmong(solver.origins(file, file.calls[call]?.callee ?? -1, [], stack));
}

/** The functions that an argument is. */
function functionsAt({ solver }: Query, { file, stack }: State, node: number): FunctionRef[] {
  const { kind, ref = -1 } = file.nodes[node] ?? {};
  if (kind === 'function') return [{ file, id: ref }];
  return kind === 'local' || kind === 'import' ? functionsAmong(solver.origins(file, node, [], stack)) : [];
}

/** What a function throws, and what the calls in it throw that it does not catch. */
function stepsInto({ solver }: Query, state: State, at: CallRef, target: FunctionRef, argument?: ArgumentPlace): Step[] {
  const facts = solver.project.functionOf(target);
  // Functions that call each other in many places throw inside of a call what they throw outside of it.
  if (!facts || !solver.mayThrow(facts) || frameOf(state.stack, target)) return [];
  const stack = solver.frame(state.stack, at, target, argument);
  if (stack.depth > solver.limits.callDepth) return [];
  const { file, id } = target;
  return [
    ...facts.throws.map((node) => moveTo(state, { file, node, path: state.path.slice(1), stack })),
    ...openCalls(solver, file, id).map((call) => moveTo(state, { file, node: file.calls[call]?.node ?? -1, stack })),
  ];
}
