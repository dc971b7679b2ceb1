import { ANY_KEY, keysLeftOut, parsePosition, type SummaryRow, withoutKeys } from '@phitrace/core';
import type { CallFacts } from '../graph/graph.js';
import type { Solver } from './query.js';
import { nodeOf, type Origin, type State } from './state.js';

type Path = readonly string[];
type RowFlow = SummaryRow['flows'][number];

/** What is left to look for behind a call that passes on some properties by their names; everything where a name isn't known. */
export function chosenPaths(solver: Solver, state: State, call: CallFacts, { only, without }: RowFlow, path: Path): Path[] {
  const kept = only === undefined ? undefined : namesAt(solver, state, call, only);
  if (kept) return pathsOfOnly(path, kept);
  const dropped = without === undefined ? undefined : namesAt(solver, state, call, without);
  const left = dropped ? withoutKeys(path, dropped) : path;
  return left ? [left] : [];
}

function pathsOfOnly(path: Path, kept: readonly string[]): Path[] {
  const [head, ...rest] = path;
  const out = keysLeftOut(head);
  if (head === undefined || head === ANY_KEY || out)
    return kept.filter((name) => !out?.includes(name)).map((name) => [...name.split('.'), ...rest]);
  return kept.some((name) => name.split('.')[0] === head) ? [path] : [];
}

/** The names at a position of a call, in a list or as arguments of their own; undefined when there are none, or one isn't known. */
function namesAt(solver: Solver, { file, stack }: State, { args }: CallFacts, position: string): string[] | undefined {
  const { index, open } = parsePosition(position);
  const origins = args.slice(index, open ? undefined : index + 1).flatMap(({ node }) => {
    const isText = typeof file.nodes[node]?.value === 'string';
    return solver.origins(file, node, isText ? [] : [ANY_KEY], stack);
  });
  const names = origins.map(toName);
  return names.length > 0 && names.every((name) => name !== undefined) ? names : undefined;
}

function toName({ kind, state }: Origin): string | undefined {
  const { value } = nodeOf(state);
  return kind === 'literal' && state.path.length === 0 && typeof value === 'string' ? value : undefined;
}
