import { openCalls } from '../calls/throwing.js';
import type { FileFacts } from '../graph/graph.js';
import type { CallRef, FunctionRef } from '../graph/program.js';
import type { Solver } from '../query/query.js';
import { functionsFrom } from './functions-from.js';

/** The functions of a file whose errors nothing in the project catches: they come to whatever runs the program, which prints them. */
export function uncaughtIn(solver: Solver, file: FileFacts): FunctionRef[] {
  return file.functions.flatMap(({ throws }, id) => (throws.length > 0 && isUncaught(solver, { file, id }) ? [{ file, id }] : []));
}

function isUncaught(solver: Solver, thrower: FunctionRef): boolean {
  for (const ref of functionsFrom([thrower], (each) => takersOf(solver, each).map(scopeOf))) {
    const takers = takersOf(solver, ref);
    if (takers.length === 0) return true;
    // Where one of them catches it, what it does with the error is followed from there.
    if (!takers.every((at) => leavesCaller(solver, at))) return false;
  }
  return false;
}

/** The calls that call a function or are handed it. */
function takersOf(solver: Solver, ref: FunctionRef): CallRef[] {
  const facts = ref.file.functions[ref.id];
  if (!facts) return [];
  return [...solver.callersOf(ref, facts), ...solver.usesOf(ref, facts).map(({ at }) => at)];
}

function leavesCaller(solver: Solver, at: CallRef): boolean {
  return openCalls(solver, at.file, scopeOf(at).id).includes(at.call);
}

function scopeOf({ file, call }: CallRef): FunctionRef {
  return { file, id: file.calls[call]?.scope ?? 0 };
}
