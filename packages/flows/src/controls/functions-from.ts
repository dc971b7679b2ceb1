import type { FunctionRef } from '../graph/program.js';

/** Functions behind one another that are followed. */
const MAX_DEPTH = 4;

/** What is read of functions one behind another, each once and the nearest first; `next` gives the functions behind one that was read. */
export function* readFunctionsFrom<Read>(
  first: readonly FunctionRef[],
  read: (ref: FunctionRef) => Read,
  next: (of: Read) => readonly FunctionRef[],
): Generator<Read, undefined> {
  const known = new Set<string>();
  const isNew = ({ file, id }: FunctionRef) => {
    const key = `${file.path}:${id}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  };
  let open = first.filter(isNew);
  for (let depth = 0; depth <= MAX_DEPTH && open.length > 0; depth++) {
    const behind: FunctionRef[] = [];
    for (const ref of open) {
      const of = read(ref);
      yield of;
      behind.push(...next(of));
    }
    open = behind.filter(isNew);
  }
}
