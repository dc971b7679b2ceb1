import { parsePosition } from '@phitrace/core';
import { placesExtended } from '../../calls/callees.js';
import { constructorFrames, constructorOf, heirsOf } from '../../calls/classes.js';
import { functionsHandedIn } from '../../calls/functions-handed-in.js';
import { classesHandedOut } from '../../calls/injected-instances.js';
import { functionsOfSelf } from '../../calls/receiver-classes.js';
import type { ClassRef } from '../../calls/targets.js';
import type { CallFacts } from '../../graph/graph.js';
import type { CallRef, FunctionRef } from '../../graph/program.js';
import { type IndexedRow, isWrapping } from '../../models/model-index.js';
import type { Query } from '../query.js';
import type { State } from '../state.js';
import { endIn, guardedBy, moveTo, type Step } from './step.js';
import { stepsOfMember } from './step-class.js';
import { rowsAboutResult, stepsOfSummaries } from './step-models.js';
import { stepsAt } from './step-position.js';

/** An instance that a call hands out, or what it was given to wrap, by row; undefined when no row says so. */
export function stepsOfHandedOut(
  query: Query,
  state: State,
  at: CallRef,
  call: CallFacts,
  rows: readonly IndexedRow[],
): Step[] | undefined {
  const classes = classesHandedOut(query.solver, at, rows);
  if (classes?.length === 0) return [endIn('external')];
  if (classes) return classes.flatMap((ref) => stepsOfMember(query, state, ref, heirsOf(query.solver, ref)));
  const wrapping = rows.find(isWrapping);
  return wrapping && stepsAt(query, state, call, parsePosition(wrapping.row.wraps), state.path);
}

/** The steps into the functions and classes of the project that the call may call; undefined when there is none. */
export function stepsIntoTargets(query: Query, state: State, at: CallRef): Step[] | undefined {
  const { solver } = query;
  const { functions, classes } = solver.targetsOf(at);
  if (functions.length + classes.length === 0) return undefined;
  const called = functionsOfSelf(solver, state, at, functionsHandedIn(solver, state, at, functions));
  const results = called.flatMap((target) => stepsInto(query, state, at, target));
  // A new instance: its members, with the calls of the constructors remembered.
  const instances = classes.flatMap((target) => [
    ...stepsOfMember(query, state, target, [], constructorFrames(solver, state.stack, at, target)),
    ...stepsOfInherited(query, state, at, target),
  ]);
  return [...results, ...instances];
}

/** What the class of the runtime or of a package makes of what a class without a constructor is given: the message of `class NotFound extends Error {}`. */
function stepsOfInherited(query: Query, state: State, at: CallRef, target: ClassRef): Step[] {
  const { solver } = query;
  const call = at.file.calls[at.call];
  if (!call || constructorOf(solver, target)) return [];
  const rows = placesExtended(solver, target).flatMap((place) => solver.models.at(place));
  return stepsOfSummaries(query, state, call, rowsAboutResult(rows, state), 'return');
}

/** Steps into the body of a called function, remembering the call. */
function stepsInto({ solver }: Query, state: State, at: CallRef, callee: FunctionRef): Step[] {
  const facts = solver.project.functionOf(callee);
  const call = at.file.calls[at.call];
  if (!facts || !call) return [];
  const declared = solver.declared.ofFunction(callee.file.path, facts.name, facts.tags);
  if (declared !== undefined) return guardedBy(declared, stepsToAllArguments(state, call));
  const stack = solver.frame(state.stack, at, callee);
  if (stack.depth > solver.limits.callDepth) return [endIn('cut', { bound: 'callDepth' })];
  return facts.returns.map((node) => moveTo(state, { file: callee.file, node, stack }));
}

/** The arguments, each as a whole. */
export function stepsToAllArguments(state: State, { args }: CallFacts): Step[] {
  return args.map(({ node }) => moveTo(state, { node, path: [] }));
}

/** The call of a state whose node is the result of one. */
export function callAt(state: State, ref: number | undefined): { at: CallRef; call: CallFacts } | undefined {
  const at = { file: state.file, call: ref ?? -1 };
  const call = at.file.calls[at.call];
  return call && { at, call };
}
