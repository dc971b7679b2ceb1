import type { SourceRow, SummaryRow } from '@phitrace/core';
import type { CallFacts } from '../facts/graph.js';
import type { CallRef } from '../link/project.js';
import { followGiven } from './given.js';
import { type IndexedRow, isSafeguard, isSource, isSummary } from './models.js';
import { afterWrite, type ParsedPosition, parsePosition } from './positions.js';
import type { Walk } from './solver.js';
import type { State } from './state.js';

type Path = readonly string[];

/** The rows about the places that a call may call. */
export function rowsOf(walk: Walk, at: CallRef): IndexedRow[] {
  return walk.solver.targetsOf(at).places.flatMap((place) => walk.solver.models.at(place));
}

/** How a call moves values: the rows about its place; for a receiver that nobody knows, those about a method of its name. */
export function summariesOf(walk: Walk, at: CallRef): IndexedRow<SummaryRow>[] {
  const placed = rowsOf(walk, at).filter(isSummary);
  if (placed.length > 0 || walk.solver.targetsOf(at).functions.length > 0) return placed;
  return walk.solver.models.ofAnyReceiver(at.file.calls[at.call]?.member ?? '').filter(isSummary);
}

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
  return followSummaries(walk, state, call, rows.filter(isSummary).filter(isAboutResult));
}

function isAboutResult({ row }: IndexedRow<SummaryRow>): boolean {
  return row.flows.length === 0 || row.flows.some(({ to }) => to.startsWith('return'));
}

function followSummaries(walk: Walk, state: State, call: CallFacts, summaries: readonly IndexedRow<SummaryRow>[]): boolean {
  const kept = !call.isNew && summaries.some(({ row }) => keepsValue(row, state.path));
  if (walk.question === 'value' && summaries.length > 0 && !kept) {
    walk.end({ kind: 'external' }, state);
    return true;
  }
  if (call.isNew && call.args.length === 0 && summaries.length > 0 && !walk.solver.isFilled(state.file, state.node))
    walk.end({ kind: 'external' }, state);
  for (const { row } of summaries) followSummary(walk, state, call, row, 'return');
  return summaries.length > 0;
}

/** True when a row tells which value stands at this path of the result. */
function keepsValue({ flows }: SummaryRow, path: Path): boolean {
  if (flows.length === 0) return true;
  return flows.some(
    ({ step, to }) => step !== 'derive' && to.startsWith('return') && afterWrite(path, parsePosition(to).keys) !== undefined,
  );
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
  for (const { from, to: target, step } of row.flows) {
    const to = parsePosition(target);
    const derived = step === 'derive';
    if (step === 'drop' || (derived && walk.question === 'value') || to.inner || baseName(to) !== base) continue;
    const rest = derived ? [] : afterWrite(state.path, to.keys);
    if (rest) followPosition(walk, state, call, parsePosition(from), rest);
  }
}

function baseName(position: ParsedPosition): string {
  return position.base === 'arg' ? `arg[${position.index}]` : position.base;
}

/** Continues at a position of the call. */
export function followPosition(walk: Walk, state: State, call: CallFacts, from: ParsedPosition, rest: Path): void {
  const path = [...from.keys, ...rest];
  if (from.base === 'return') followSetters(walk, state, call, from, rest);
  else if (from.base === 'arg') followArgumentPosition(walk, state, call, from, path);
  else if (call.receiver !== undefined) walk.push(state, { node: call.receiver, path });
}

function followArgumentPosition(walk: Walk, state: State, call: CallFacts, from: ParsedPosition, path: Path): void {
  const last = from.open ? call.args.length - 1 : from.index;
  for (let i = from.index; i <= last; i++) {
    const argument = call.args[i] ?? call.args.find((candidate) => candidate.spread);
    if (!argument) continue;
    if (from.inner?.kind === 'return') enterArgument(walk, state, call, i, path);
    else if (from.inner?.given !== undefined) followGiven(walk, state, argument.node, { ...from.inner, given: from.inner.given }, path);
    else walk.push(state, { node: argument.node, path: argument.spread ? ['*', ...path] : path });
  }
}

/** What the calls of a returned function pass to it: the setter of a state hook. */
function followSetters(walk: Walk, state: State, call: CallFacts, { keys, inner }: ParsedPosition, rest: Path): void {
  const index = inner?.kind === 'param' ? inner.index : 0;
  for (const setter of walk.solver.callsOfResult(refOf(state, call), keys[0] ?? '')) {
    const facts = setter.file.calls[setter.call];
    if (facts) followSetter(walk, state, { ...state, file: setter.file, stack: undefined }, facts, index, rest);
  }
}

/** `setRows(rows)` sets what it is given, `setRows((old) => […])` what the function returns. */
function followSetter(walk: Walk, state: State, there: State, setter: CallFacts, index: number, rest: Path): void {
  const argument = setter.args[index];
  if (!argument) return;
  const fromState: Walk = { ...walk, push: (_from, next) => walk.push(state, next) };
  if (there.file.nodes[argument.node]?.kind === 'function') enterArgument(fromState, there, setter, index, rest);
  else walk.push(state, { file: there.file, node: argument.node, path: rest, stack: undefined });
}

/** A call of the file that a state stands in. */
export function refOf(state: State, call: CallFacts): CallRef {
  return { file: state.file, call: state.file.nodes[call.node]?.ref ?? -1 };
}

/** Continues in what the function that is the argument returns. */
function enterArgument(walk: Walk, state: State, call: CallFacts, argument: number, path: Path): void {
  const node = call.args[argument]?.node ?? -1;
  for (const { kind, state: end } of walk.solver.origins(state.file, node, [], 'value', state.stack)) {
    const id = kind === 'function' ? end.file.nodes[end.node]?.ref : undefined;
    if (id === undefined) continue;
    const stack = walk.solver.frame(state.stack, refOf(state, call), { file: end.file, id }, argument);
    for (const result of end.file.functions[id]?.returns ?? []) walk.push(state, { file: end.file, node: result, path, stack });
  }
}

/** What a call wrote into its receiver or first argument. */
export function expandEffect(walk: Walk, state: State, callIndex: number, position: string): void {
  const at = { file: state.file, call: callIndex };
  const call = at.file.calls[callIndex];
  if (call) for (const { row } of summariesOf(walk, at)) followSummary(walk, state, call, row, position);
}
