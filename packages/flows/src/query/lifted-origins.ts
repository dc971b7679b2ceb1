import type { Solver } from './query.js';
import { type Origin, startState, type State } from './state.js';
import { argumentsOfCaller } from './step-parameter.js';

/** The states at which callers give the parameter in which a walk ended (`entry`) its value. */
export function statesOfCallers({ state, callers = [] }: Origin): State[] {
  return callers.flatMap((caller) =>
    argumentsOfCaller(state, caller).map(({ file, node, path }) => ({
      ...startState(file, node, path),
      parent: state,
      leftBy: caller,
      witness: state.witness,
      known: new Map(),
    })),
  );
}

/** All that a value holds, asked of all callers too. */
export function liftedOrigins(solver: Solver, start: State): Origin[] {
  const seen = new Set<string>();
  const open = [start];
  const found: Origin[] = [];
  for (const state of open) {
    if (open.length > solver.limits.callersPerSink) break;
    for (const origin of solver.contentOrigins(state)) {
      if (origin.kind !== 'entry') found.push(origin);
      else open.push(...statesOfCallers(origin).filter((next) => isNew(seen, next)));
    }
  }
  return found;
}

function isNew(seen: Set<string>, { file, node, path }: State): boolean {
  const key = `${file.path}:${node}:${path.join('.')}`;
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
