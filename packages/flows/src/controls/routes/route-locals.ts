import { memoize } from '@phitrace/core';
import type { FileFacts } from '../../graph/graph.js';
import type { FunctionRef } from '../../graph/program.js';
import type { Solver } from '../../query/query.js';
import { startState, type State } from '../../query/state.js';
import { scopesIn } from '../scopes.js';
import type { Guard, Route } from './route.js';
import { unwrapHandlers } from './route-values.js';

/** What the functions before a handler have put where it reads: `response.locals.chart = await readChart(id); next()`. */
export function statesPassedOn(solver: Solver, { file, node, path }: State, { guards, handlers }: Route): State[] {
  const index = indexOfParameter(file, node);
  if (index < 0 || path.length === 0) return [];
  const before = [...guards.flatMap((guard) => functionsBefore(solver, guard)), ...handlers];
  return before.flatMap((ref) => passedOnBy(solver, ref, index, path));
}

const known = new WeakMap<Solver, WeakMap<FileFacts, Map<number, readonly FunctionRef[]>>>();

/** Memoised, since many routes have the same before them. */
function functionsBefore(solver: Solver, guard: Guard): readonly FunctionRef[] {
  const ofSolver = memoize(known, solver, () => new WeakMap<FileFacts, Map<number, readonly FunctionRef[]>>());
  const ofFile = memoize(ofSolver, guard.file, () => new Map<number, readonly FunctionRef[]>());
  return memoize(ofFile, guard.node, () => unwrapHandlers(solver, guard).functions);
}

/** The place of a parameter among those of its function. */
function indexOfParameter({ functions, nodes }: FileFacts, node: number): number {
  const { kind, ref = -1 } = nodes[node] ?? {};
  return kind === 'parameter' ? (functions[ref]?.params.indexOf(node) ?? -1) : -1;
}

/** What a function writes at a path of one of its parameters, with what is left of the path. */
function passedOnBy(solver: Solver, { file, id }: FunctionRef, index: number, path: readonly string[]): State[] {
  const scopes = scopesIn(file, id);
  const parameter = file.functions[id]?.params[index];
  const stores = path.flatMap((key) => file.stores.get(key) ?? []).filter(({ value }) => scopes.has(file.nodes[value]?.scope ?? -1));
  return stores.flatMap(({ object, value, keys }) =>
    solver.origins(file, object, []).flatMap(({ state }) => {
      const written = [...state.path, ...keys];
      const isMeant = state.file === file && state.node === parameter && written.every((each, i) => path[i] === each);
      return isMeant ? [startState(file, value, path.slice(written.length))] : [];
    }),
  );
}
