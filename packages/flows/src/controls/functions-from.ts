import type { FunctionRef } from '../graph/program.js';

/** Functions behind one another that are followed. */
const MAX_DEPTH = 4;

/** Functions one behind another, each once, the nearest first. */
export function* functionsFrom(
  first: readonly FunctionRef[],
  next: (ref: FunctionRef) => readonly FunctionRef[],
): Generator<FunctionRef, undefined> {
  const known = new Set<string>();
  const isNew = ({ file, id }: FunctionRef) => {
    const key = `${file.path}:${id}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  };
  let open = first.filter(isNew);
  for (let depth = 0; depth <= MAX_DEPTH && open.length > 0; depth++) {
    yield* open;
    open = open.flatMap(next).filter(isNew);
  }
}
