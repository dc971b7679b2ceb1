import type { SummaryRow } from '@phitrace/core';
import type { CallFacts } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import { type IndexedRow, isSummary } from '../models/model-index.js';
import type { Solver } from '../query/query.js';

/** How a call moves values: the rows about its place; for a receiver that nobody knows, those about a method of its name. */
export function summariesOf(solver: Solver, at: CallRef): IndexedRow<SummaryRow>[] {
  const placed = solver.rowsOf(at).filter(isSummary);
  if (placed.length > 0 || solver.targetsOf(at).functions.length > 0) return placed;
  return rowsOfMethod(solver, at.file.calls[at.call]).filter(isSummary);
}

/** The rows about a method of any receiver. */
export function rowsOfMethod({ models }: Solver, call: CallFacts | undefined): IndexedRow[] {
  return call?.receiver === undefined ? [] : models.ofAnyReceiver(call.member);
}

/** The flows of those rows. */
export function flowsOf(solver: Solver, at: CallRef): SummaryRow['flows'] {
  return summariesOf(solver, at).flatMap(({ row }) => row.flows);
}
