import type { FileFacts } from './facts/graph.js';
import type { FunctionRef } from './link/project.js';
import type { Solver } from './solve/solver.js';

const callsOf = new WeakMap<FileFacts, ReadonlyMap<number, readonly number[]>>();

/** The functions of other files that calls of a file lead to, through any number of calls: the nearest first. */
export function* functionsCalledFrom(solver: Solver, file: FileFacts): IterableIterator<FunctionRef> {
  const seen = new Map<FileFacts, Set<number>>();
  let calls = file.calls.map((_, call) => ({ file, call }));
  while (calls.length > 0) {
    const found = calls.flatMap((at) => calledFunctions(solver, at)).filter((ref) => isNew(seen, ref));
    for (const ref of found) if (ref.file !== file) yield ref;
    calls = found.flatMap((ref) => callsWithin(ref).map((call) => ({ file: ref.file, call })));
  }
}

function calledFunctions(solver: Solver, at: { file: FileFacts; call: number }): FunctionRef[] {
  const { functions, classes } = solver.targetsOf(at);
  const constructors = classes.flatMap((target) => {
    const id = target.file.classes[target.classId]?.constructorId;
    return id === undefined ? [] : [{ file: target.file, id }];
  });
  return [...functions, ...constructors];
}

function isNew(seen: Map<FileFacts, Set<number>>, { file, id }: FunctionRef): boolean {
  const ids = seen.get(file) ?? new Set<number>();
  if (ids.has(id)) return false;
  seen.set(file, ids.add(id));
  return true;
}

/** The calls in a function, those in functions inside it among them. */
export function callsWithin({ file, id }: FunctionRef): readonly number[] {
  const known = callsOf.get(file);
  if (known) return known.get(id) ?? [];
  const byFunction = new Map<number, number[]>();
  callsOf.set(file, byFunction);
  file.calls.forEach(({ scope }, call) => {
    for (let current = scope; current !== 0; current = file.functions[current]?.parent ?? 0)
      byFunction.set(current, [...(byFunction.get(current) ?? []), call]);
  });
  return byFunction.get(id) ?? [];
}
