import { type GivenValue, toLifted } from './contents.js';
import type { Solver } from './query.js';
import type { Origin, State } from './state.js';

/** All that a value holds, asked of all callers too. */
export function liftedOrigins(solver: Solver, start: State): Origin[] {
  const seen = new Set<State>();
  const open = [start];
  const found: Origin[] = [];
  for (const state of open) {
    if (open.length > solver.limits.callersPerSink) break;
    const { origins, wayFrom, givenTo } = solver.contentsAt(state);
    for (const origin of origins) {
      const end = wayFrom(origin.state);
      if (origin.kind !== 'entry') found.push({ ...origin, state: end });
      else open.push(...givenTo(origin).flatMap((given) => (isNew(seen, given) ? [toLifted(given, end)] : [])));
    }
  }
  return found;
}

function isNew(seen: Set<State>, { start }: GivenValue): boolean {
  if (seen.has(start)) return false;
  seen.add(start);
  return true;
}
