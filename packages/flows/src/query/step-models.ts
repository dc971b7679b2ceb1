import { isIndex, type ParsedPosition, parsePosition, type SourceRow, type SummaryRow, THROWN } from '@phitrace/core';
import type { CallFacts } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import type { CalledPlace } from '../calls/callees.js';
import { followFlow, followPosition, isResultOfResult, leftBehind, refOf } from './step-access-path.js';
import { type IndexedRow, isSafeguard, isSource, isSummary } from '../models/model-index.js';
import { flowsOfReturned, summariesOf } from './call-models.js';
import type { Walk } from './query.js';
import type { State } from './state.js';

type Path = readonly string[];

/** Follows the rows that say something about the result of a call; false when none does. */
export function followRows(walk: Walk, state: State, call: CallFacts, rows: readonly IndexedRow[]): boolean {
  const source = walk.question === 'content' ? rows.find(isSource) : undefined;
  if (source) {
    endInSource(walk, state, source, typeOfSource(state, call, source.row));
    return true;
  }
  const safeguard = rows.find(isSafeguard);
  if (safeguard) {
    const { safeguard: kind, from } = safeguard.row;
    const marked: Walk = { ...walk, push: (origin, next) => walk.push(origin, { ...next, safeguard: kind }) };
    followPosition(marked, state, call, parsePosition(from), []);
    return true;
  }
  if (followReturned(walk, state, call)) return true;
  return followSummaries(
    walk,
    state,
    call,
    rows.filter(isSummary).filter((row) => isAboutResult(row, state)),
  );
}

/** True for a row about what is asked for of a call: its result, or what it throws. */
function isAboutResult({ row }: IndexedRow<SummaryRow>, { path }: State): boolean {
  const positions = row.flows.map(({ to }) => parsePosition(to));
  return positions.length === 0 || positions.some((to) => isResult(to) && (to.keys[0] === THROWN) === (path[0] === THROWN));
}

function followSummaries(walk: Walk, state: State, call: CallFacts, summaries: readonly IndexedRow<SummaryRow>[]): boolean {
  if (summaries.length === 0) return false;
  // What a new object is, and what its methods are, is not for what it was made of to say; what stands in a list is.
  const isOfObject = call.isNew && !isIndex(state.path[0]);
  const kept = !isOfObject && summaries.some(({ row }) => keepsValue(row, state.path));
  if ((walk.question === 'value' && !kept) || isEmptyInstance(walk, state, call)) walk.end({ kind: 'external' }, state);
  if (walk.question === 'content' || kept) applySummaries(walk, state, call, summaries);
  return true;
}

/** What rows say that a call throws, or that the promise is rejected with that it gives. */
export function followThrownByRows(walk: Walk, state: State, at: CallRef, call: CallFacts): void {
  for (const { row } of summariesOf(walk, at)) followSummary(walk, state, call, row, 'return');
}

/** True for `new Map()` that nothing is known to be put into. */
function isEmptyInstance({ solver }: Walk, { file, node }: State, { args, isNew }: CallFacts): boolean {
  return isNew && args.length === 0 && !solver.stores.isFilled(file, node);
}

/** Where the rows lead nowhere, the type arguments of the call may say what its result is. */
function applySummaries(walk: Walk, state: State, call: CallFacts, summaries: readonly IndexedRow<SummaryRow>[]): void {
  let pushed = 0;
  const counting: Walk = { ...walk, push: (from, next) => (pushed++, walk.push(from, next)) };
  for (const { row } of summaries) followSummary(counting, state, call, row, 'return');
  if (pushed === 0 && !call.isNew && call.typeArguments.length > 0) walk.end({ kind: 'typed' }, state);
}

/** True when a row tells which value stands at this path of the result. */
function keepsValue({ flows }: SummaryRow, path: Path): boolean {
  if (flows.length === 0) return true;
  return flows.some(({ step, to: target }) => {
    const to = parsePosition(target);
    return step !== 'derive' && isResult(to) && leftBehind('value', path, to.keys) !== undefined;
  });
}

function isResult({ base, inner }: ParsedPosition): boolean {
  return base === 'return' && !inner;
}

/** `count()` after `const count = signal(1)`: what the type argument or the row of the call that made the function says about calling it. */
function followReturned(walk: Walk, state: State, call: CallFacts): boolean {
  const { places } = walk.solver.targetsOf(refOf(state, call));
  return places.filter((place) => followMadeFunction(walk, state, place)).length > 0;
}

function followMadeFunction(walk: Walk, state: State, { chain, madeBy: [maker] }: CalledPlace): boolean {
  const made = maker?.file.calls[maker.call];
  const known = maker && made ? flowsOfReturned(walk, maker, made) : [];
  if (!maker || !made || known.length === 0) return false;
  const keys = walk.solver.targetsOf(maker).places.map((place) => chain.slice(place.chain.length));
  const flows = known.filter(({ to }) => keys.some((at) => isResultOfResult(parsePosition(to), at)));
  const { file, stack } = maker;
  const there = { ...state, file, stack, node: made.node, parent: state, leftBy: undefined, safeguard: undefined };
  if (flows.length > 0 && walk.typeSays(there)) walk.push(state, { file, stack, node: made.node });
  else for (const flow of flows) followFlow(walk, there, made, flow);
  return flows.length > 0;
}

/** Ends a walk in a value that a row calls PHI. */
export function endInSource(walk: Walk, state: State, { row, owner }: IndexedRow<SourceRow>, type = row.type): void {
  walk.end({ kind: 'model', category: row.source, owner, ...(type && { type }) }, state);
}

/** `type: "arg[0]"` reads the type's name from an argument. */
function typeOfSource(state: State, call: CallFacts, { type }: SourceRow): string | undefined {
  if (type === undefined || !/^arg\[\d+\]$/.test(type)) return type;
  const value = state.file.nodes[call.args[parsePosition(type).index]?.node ?? -1]?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Applies the flows of a row whose target is `base`. */
function followSummary(walk: Walk, state: State, call: CallFacts, row: SummaryRow, base: string): void {
  for (const flow of row.flows) {
    const to = parsePosition(flow.to);
    if (!to.inner && baseName(to) === base) followFlow(walk, state, call, flow);
  }
}

function baseName(position: ParsedPosition): string {
  return position.base === 'arg' ? `arg[${position.index}]` : position.base;
}

/** What a call wrote into its receiver or first argument. */
export function expandEffect(walk: Walk, state: State, callIndex: number, position: string): void {
  const at = { file: state.file, call: callIndex };
  const call = at.file.calls[callIndex];
  if (call) for (const { row } of summariesOf(walk, at)) followSummary(walk, state, call, row, position);
}
