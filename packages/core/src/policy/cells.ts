import type { PolicyCell } from '../model/kinds.js';

/** The policy matrix: the project's own cells, and the built-in ones. */
export interface PolicyMatrix {
  readonly project: readonly PolicyCell[];
  readonly builtIn: readonly PolicyCell[];
}

/** The cell of the policy matrix that decides: the most specific one, the project's before the built-in one. */
export function findCell(policy: PolicyMatrix, category: string, sinkKind: string): PolicyCell | undefined {
  // Later cells replace earlier ones, as later lines of a file do.
  const ordered = [...policy.project].reverse().concat([...policy.builtIn].reverse());
  const fitting = ordered.filter((cell) => fits(cell.category, category) && fits(cell.sink, sinkKind));
  return fitting.sort((left, right) => specificity(right) - specificity(left))[0];
}

function fits(pattern: string, word: string): boolean {
  return pattern === '*' || pattern === word;
}

function specificity({ category, sink }: PolicyCell): number {
  return (category === '*' ? 0 : 2) + (sink === '*' ? 0 : 1);
}
