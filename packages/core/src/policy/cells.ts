import type { PolicyCell } from '../model/kinds.js';
import type { DecisionInput } from './decide.js';

/** The cell of the policy matrix that decides: the most specific one, the project's before the built-in one. */
export function findCell(policy: DecisionInput['policy'], category: string, sinkKind: string): PolicyCell | undefined {
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
