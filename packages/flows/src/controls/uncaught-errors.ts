import { openCalls } from '../calls/throwing.js';
import type { FileFacts } from '../graph/graph.js';
import type { CallRef, FunctionRef } from '../graph/program.js';
import type { Solver } from '../query/query.js';

/** Callers behind one another from what throws to what nobody in the project calls. */
const MAX_DEPTH = 4;

/** The functions of a file whose errors nothing in the project catches: they come to whatever runs the program, which prints them. */
export function uncaughtIn(solver: Solver, file: FileFacts): FunctionRef[] {
  return file.functions.flatMap(({ throws }, id) => (throws.length > 0 && isUncaught(solver, { file, id }) ? [{ file, id }] : []));
}

function isUncaught(solver: Solver, thrower: FunctionRef): boolean {
  const known = new Set<string>();
  let open = [thrower];
  for (let depth = 0; depth <= MAX_DEPTH && open.length > 0; depth++) {
    const next: FunctionRef[] = [];
    for (const ref of open) {
      const key = `${ref.file.path}:${ref.id}`;
      if (known.has(key)) continue;
      known.add(key);
      const takers = takersOf(solver, ref);
      if (takers.length === 0) return true;
      // Where one of them catches it, what it does with the error is followed from there.
      if (!takers.every((at) => isOpen(solver, at))) return false;
      next.push(...takers.map(scopeOf));
    }
    open = next;
  }
  return false;
}

/** The calls that call a function or are handed it. */
function takersOf(solver: Solver, ref: FunctionRef): CallRef[] {
  const facts = ref.file.functions[ref.id];
  if (!facts) return [];
  return [...solver.callersOf(ref, facts), ...solver.usesOf(ref, facts).map(({ at }) => at)];
}

function isOpen(solver: Solver, at: CallRef): boolean {
  return openCalls(solver, at.file, scopeOf(at).id).includes(at.call);
}

function scopeOf({ file, call }: CallRef): FunctionRef {
  return { file, id: file.calls[call]?.scope ?? 0 };
}
