import { afterWrite, isHidden, isIndex } from '@phitrace/core';
import { rowsOfMethod } from '../calls/call-models.js';
import type { CallFacts, FlowNode } from '../graph/graph.js';
import type { IndexedRow } from '../models/model-index.js';
import type { Query, Solver } from './query.js';
import type { State } from './state.js';
import { endIn, guardedBy, moveTo, type Step } from './steps/step.js';
import { callAt, stepsIntoTargets, stepsOfHandedOut, stepsToAllArguments } from './steps/step-call.js';
import { stepsOfMember, stepsOfThis } from './steps/step-class.js';
import { stepsAlong, stepsOfEdges } from './steps/step-edges.js';
import { isEmptyInstance, keepsValue, rowsAboutResult, stepsOfReturned, stepsOfSafeguard, stepsOfSummaries } from './steps/step-models.js';
import { behindFlow, stepsByKind } from './steps/step-nodes.js';

/**
 * What a value itself is: a literal, an object, a function, a class, the result of a call that is not read. Of the parameter of a
 * function with more callers than `maxCallers` that can't be told, and of one that `isKnown` is true for nobody needs to be asked.
 */
export function valueQuery(solver: Solver, maxCallers: number, isKnown: (state: State) => boolean = () => false): Query {
  return {
    solver,
    steps: steps,
    typeSays: () => undefined,
    witnessed: (state) => state,
    ofCircle: () => [],
    behind: (path, keys, step) => (step !== 'copy' || isAbove(path, keys) ? undefined : behindFlow(path, keys)),
    // What an object is, and what its methods are, is not for what was put into it to say.
    ofPut: (path, { node, keys }) => ({ node, path: afterWrite(path, keys) }),
    besides: (path, keys) => (isHidden(path, keys) ? undefined : path),
    outOf: (state, callers, argumentsAt) =>
      callers.flatMap((at) =>
        argumentsAt(at).map(({ file, node, path }) => moveTo(state, { file, node, path, stack: undefined, leftBy: at })),
      ),
    isLost: (callers, state) => callers === 0 || callers > maxCallers || isKnown(state),
    safeguardOf: () => undefined,
    ofInstance: () => [endIn('class')],
    ofMakers: () => [],
  };
}

const steps = stepsByKind({
  object: (query, state, node) => (state.path.length === 0 ? [endIn('external')] : stepsOfEdges(query, state, node)),
  derive: () => [endIn('external')],
  drop: (query, state, node) => (isEnumeration(state, node) ? stepsOfEdges(query, state, node) : [endIn('clean')]),
  call: stepsOfCall,
  class: (query, state, node) =>
    state.path.length === 0 || node.ref === undefined
      ? [endIn('class')]
      : stepsOfMember(query, state, { file: state.file, classId: node.ref }),
  function: () => [endIn('function')],
  global: (query, state, node) => [endIn('module'), ...stepsAlong(query, state, node)],
  this: stepsOfThis,
});

/** True where a member of an enumeration is asked for that is written there. */
function isEnumeration({ path: [key] }: State, { edges }: FlowNode): boolean {
  return edges.some(({ label, keys = [] }) => label === 'write' && keys[0] === key);
}

/** What a list is, and what its methods are, is not for its elements to say. */
function isAbove(path: readonly string[], keys: readonly string[]): boolean {
  return keys.some((key, i) => path[i] === undefined || (key === '*' && !isIndex(path[i])));
}

/** The result of a call: by model row, through the body of the called function, else it is what an unknown call gives. */
function stepsOfCall(query: Query, state: State, node: FlowNode): Step[] {
  const called = callAt(state, node.ref);
  if (!called) return [];
  const { at, call } = called;
  const { solver } = query;
  const rows = solver.rowsOf(at);
  const declared = solver.declaredSafeguardOf(at, call);
  const known =
    stepsOfHandedOut(query, state, at, call, rows) ??
    stepsOfRows(query, state, call, rows) ??
    (declared !== undefined ? guardedBy(declared, stepsToAllArguments(state, call)) : stepsIntoTargets(query, state, at));
  // What a model answers is also what no body says.
  if (known && !solver.models.isModelOutput(rows)) return known;
  return [
    ...(known ?? []),
    ...(stepsOfRows(query, state, call, rowsOfMethod(solver, call)) ?? [endIn(solver.names.isMeasure(call.member) ? 'clean' : 'external')]),
  ];
}

/** Follows the rows that say something about the result of a call; undefined when none does. */
function stepsOfRows(query: Query, state: State, call: CallFacts, rows: readonly IndexedRow[]): Step[] | undefined {
  const known = stepsOfSafeguard(query, state, call, rows) ?? stepsOfReturned(query, state, call);
  const summaries = rowsAboutResult(rows, state);
  if (known || summaries.length === 0) return known;
  const isKept = keepsValue(query, state, call, summaries);
  return [
    ...(isKept && !isEmptyInstance(query, state, call, summaries) ? [] : [endIn('external')]),
    ...(isKept ? stepsOfSummaries(query, state, call, summaries, 'return') : []),
  ];
}
