import { type ParsedPosition, parsePosition, memoize, type SummaryRow } from '@phitrace/core';
import type { CallFacts } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import { type IndexedRow, isSummary } from '../models/model-index.js';
import type { Walk } from './query.js';

/** The rows about the places that a call may call. */
export function rowsOf({ solver }: Pick<Walk, 'solver'>, at: CallRef): readonly IndexedRow[] {
  const { places } = solver.targetsOf(at);
  if (places.length === 0) return [];
  return memoize(solver.rows, at.file.calls[at.call], () => places.flatMap((place) => solver.models.at(place)));
}

/** How a call moves values: the rows about its place; for a receiver that nobody knows, those about a method of its name. */
export function summariesOf(walk: Walk, at: CallRef): IndexedRow<SummaryRow>[] {
  const placed = rowsOf(walk, at).filter(isSummary);
  if (placed.length > 0 || walk.solver.targetsOf(at).functions.length > 0) return placed;
  return rowsOfMethod(walk, at.file.calls[at.call]).filter(isSummary);
}

/** The rows about a method of any receiver. */
export function rowsOfMethod(walk: Walk, call: CallFacts | undefined): IndexedRow[] {
  return call?.receiver === undefined ? [] : walk.solver.models.ofAnyReceiver(call.member);
}

/** The flows of those rows. */
export function flowsOf(walk: Walk, at: CallRef): SummaryRow['flows'] {
  return summariesOf(walk, at).flatMap(({ row }) => row.flows);
}

/** The flows that say what calling the result of a call gives, or a function in it; memoised. */
export function flowsOfReturned(walk: Walk, at: CallRef, call: CallFacts): SummaryRow['flows'] {
  return memoize(walk.solver.returned, call, () => flowsOf(walk, at).filter(({ to }) => isOfReturned(parsePosition(to))));
}

function isOfReturned({ base, inner }: ParsedPosition): boolean {
  return base === 'return' && inner?.kind === 'return';
}
