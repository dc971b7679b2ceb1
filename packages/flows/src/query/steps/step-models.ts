import { afterWrite, isIndex, type ParsedPosition, parsePosition, type SourceRow, type SummaryRow, THROWN } from '@phitrace/core';
import { summariesOf } from '../../calls/call-models.js';
import type { CalledPlace } from '../../calls/targets.js';
import { constantText } from '../../graph/constant-text.js';
import type { CallFacts, FlowNode } from '../../graph/graph.js';
import type { CallRef } from '../../graph/program.js';
import { type IndexedRow, isSafeguard, isSummary } from '../../models/model-index.js';
import type { Query } from '../query.js';
import type { State } from '../state.js';
import { endIn, guardedBy, moveTo, type Step } from './step.js';
import { endInSource, isResultOfResult, refOf, stepsAt, stepsOfFlow } from './step-position.js';

/** What a safeguard lets through, by the row that says that the call is one; undefined when none does, or when what it answers with holds other things, too. */
export function stepsOfSafeguard(query: Query, state: State, call: CallFacts, rows: readonly IndexedRow[]): Step[] | undefined {
  const row = rows.filter(isSafeguard).find(({ row: { to } }) => leadsInto(state.path, parsePosition(to).keys))?.row;
  return row && guardedBy(row.safeguard, stepsAt(query, state, call, parsePosition(row.from), []));
}

function leadsInto(path: readonly string[], keys: readonly string[]): boolean {
  return path.length >= keys.length && afterWrite(path, keys) !== undefined;
}

/** The rows that say how values move into what is asked for of a call: its result, or what it throws. */
export function rowsAboutResult(rows: readonly IndexedRow[], { path }: State): readonly IndexedRow<SummaryRow>[] {
  if (rows.length === 0) return NO_ROWS;
  const isAsked = (to: ParsedPosition) => isResult(to) && (to.keys[0] === THROWN) === (path[0] === THROWN);
  return rows.filter(isSummary).filter(({ row }) => row.flows.length === 0 || row.flows.some(({ to }) => isAsked(parsePosition(to))));
}

const NO_ROWS: readonly IndexedRow<SummaryRow>[] = [];

export function isResult({ base, inner }: ParsedPosition): boolean {
  return base === 'return' && !inner;
}

/** True when rows tell which value stands at a path of the result. What a new object is, and what its methods are, is not for what it was made of to say. */
export function keepsValue(query: Query, { path }: State, call: CallFacts, summaries: readonly IndexedRow<SummaryRow>[]): boolean {
  if (call.isNew && !isIndex(path[0])) return false;
  return summaries.some(({ row: { flows } }) => {
    if (flows.length === 0) return true;
    return flows.some(({ step, to: target }) => {
      const to = parsePosition(target);
      return isResult(to) && step === 'copy' && query.behind(path, to.keys, step) !== undefined;
    });
  });
}

/** True for `new Map()` that nothing is known to be put into, so that somebody else may; `new Date()` holds nobody's data: what it is made of makes it all. */
export function isEmptyInstance(
  { solver }: Query,
  { file, node }: State,
  { args, isNew }: CallFacts,
  summaries: readonly IndexedRow<SummaryRow>[],
): boolean {
  return isNew && args.length === 0 && !summaries.every(isDeriving) && !solver.isFilled(file, node);
}

function isDeriving({ row: { flows } }: IndexedRow<SummaryRow>): boolean {
  return flows.length > 0 && flows.every(({ step }) => step === 'derive');
}

/** `count()` after `const count = signal(1)`: what the type argument or the row of the call that made the function says about calling it; undefined when nothing does. */
export function stepsOfReturned(query: Query, state: State, call: CallFacts): Step[] | undefined {
  const { places } = query.solver.targetsOf(refOf(state, call));
  const known = places.flatMap((place) => {
    const steps = stepsOfMadeFunction(query, state, place);
    return steps ? [steps] : [];
  });
  return known.length > 0 ? known.flat() : undefined;
}

function stepsOfMadeFunction(query: Query, state: State, { chain, madeBy: [maker] }: CalledPlace): Step[] | undefined {
  const { solver } = query;
  const made = maker?.file.calls[maker.call];
  const known = maker && made ? solver.flowsOfReturned(maker, made) : [];
  if (!maker || !made || known.length === 0) return undefined;
  const keys = solver.targetsOf(maker).places.map((place) => chain.slice(place.chain.length));
  const flows = known.filter(({ to }) => keys.some((at) => isResultOfResult(parsePosition(to), at)));
  if (flows.length === 0) return undefined;
  const { file, stack } = maker;
  const there = { ...state, file, stack, node: made.node, parent: state, leftBy: undefined, safeguard: undefined };
  if (query.typeSays(there)) return [moveTo(state, { file, stack, node: made.node })];
  return flows.flatMap((flow) => stepsOfFlow(query, there, made, flow) ?? []).map((step) => ({ ...step, parent: there }));
}

/** `type: "arg[0]"` reads the type's name from an argument, or from the constant that it is. */
function typeOfSource(state: State, call: CallFacts, { type }: SourceRow): string | undefined {
  if (type === undefined || !type.startsWith('arg[')) return type;
  const { index, keys } = parsePosition(type);
  const node = call.args[index]?.node ?? -1;
  const [beginning] = state.file.nodes[node]?.parts ?? [];
  return constantText(state.file, node, keys) ?? (typeof beginning === 'string' && beginning !== '' ? beginning : undefined);
}

/** The end of a walk in what a row says that a call gives; where no constant says which part of a record it reads, its later names tell. */
export function stepOfSource(state: State, call: CallFacts, source: IndexedRow<SourceRow>): Step {
  const type = typeOfSource(state, call, source.row);
  const isUnknown = type === undefined && source.row.type !== undefined && source.row.source === 'none';
  return isUnknown ? endIn('external') : endInSource(source, type);
}

/** The flows of rows whose target is `base`. */
export function stepsOfSummaries(
  query: Query,
  state: State,
  call: CallFacts,
  summaries: readonly IndexedRow<SummaryRow>[],
  base: string,
): Step[] {
  return summaries.flatMap(({ row: { flows } }) =>
    flows.flatMap((flow) => {
      const to = parsePosition(flow.to);
      return !to.inner && baseName(to) === base ? (stepsOfFlow(query, state, call, flow) ?? []) : [];
    }),
  );
}

function baseName(position: ParsedPosition): string {
  return position.base === 'arg' ? `arg[${position.index}]` : position.base;
}

/** What a call wrote into its receiver or first argument, or what stands in its result. */
export function stepsOfEffect(
  query: Query,
  state: State,
  at: CallRef,
  { name = 'receiver', later }: Pick<FlowNode, 'name' | 'later'>,
): Step[] {
  const call = at.file.calls[at.call];
  return call ? stepsOfSummaries(query, state, later ? withLater(call, later) : call, summariesOf(query.solver, at), name) : [];
}

function withLater(call: CallFacts, { index, node }: NonNullable<FlowNode['later']>): CallFacts {
  return { ...call, args: call.args.with(index, { node, spread: call.args[index]?.spread ?? false }) };
}
