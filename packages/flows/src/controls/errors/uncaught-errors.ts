import { leavesFunction, functionAround, takersOf } from '../../calls/throwing.js';
import type { FileFacts } from '../../graph/graph.js';
import type { CallRef, FunctionRef } from '../../graph/program.js';
import type { Solver } from '../../query/query.js';
import { readFunctionsFrom } from '../functions-from.js';

/** The functions of a file whose errors nothing in the project catches: they come to whatever runs the program, which prints them. */
export function uncaughtIn(solver: Solver, file: FileFacts): FunctionRef[] {
  return file.functions.flatMap(({ throws }, id) => (throws.length > 0 && isUncaught(solver, { file, id }) ? [{ file, id }] : []));
}

function isUncaught(solver: Solver, thrower: FunctionRef): boolean {
  const takersOfFunction = (ref: FunctionRef): CallRef[] => {
    const facts = ref.file.functions[ref.id];
    return facts ? takersOf(solver, ref, facts) : [];
  };
  for (const takers of readFunctionsFrom([thrower], takersOfFunction, (of) => of.map(functionAround))) {
    if (takers.length === 0) return true;
    // Where one of them catches it, what it does with the error is followed from there.
    if (!takers.every((at) => leavesFunction(solver, at))) return false;
  }
  return false;
}
