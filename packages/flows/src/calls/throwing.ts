import { memoize } from '@phitrace/core';
import type { FileFacts, FunctionFacts } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import type { Solver } from '../query/query.js';

/** The calls of a function whose errors it does not catch itself, and whose rejections nothing takes; memoised. */
export function openCalls(solver: Solver, file: FileFacts, scope: number): readonly number[] {
  return memoize(callsByScope, file, () => groupOpenCalls(solver, file)).get(scope) ?? [];
}

const callsByScope = new WeakMap<FileFacts, ReadonlyMap<number, readonly number[]>>();

function groupOpenCalls(solver: Solver, file: FileFacts): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const [call, { scope, isCaught }] of file.calls.entries())
    if (!isCaught && !isTaken(solver, file, call)) memoize(groups, scope, () => []).push(call);
  return groups;
}

/** True for a call whose promise another call takes the rejection of: `send(patient).catch(…)`. */
export function isTaken({ models }: Solver, file: FileFacts, call: number): boolean {
  const { node = -1 } = file.calls[call] ?? {};
  return memoize(takenResults, file, () => {
    const takers = file.calls.filter(({ member, receiver }) => receiver !== undefined && models.takesRejections(member));
    return new Set(takers.map(({ receiver }) => receiver));
  }).has(node);
}

const takenResults = new WeakMap<FileFacts, ReadonlySet<number | undefined>>();

/** The functions that may throw something with content, themselves or in what they call. */
export function findThrowing(solver: Solver): ReadonlySet<FunctionFacts> {
  const open = solver.project.all.flatMap((file) =>
    file.functions.flatMap((facts, id) => (facts.throws.some((node) => isTelling(file, node)) ? [{ file, id }] : [])),
  );
  const found = new Set<FunctionFacts>();
  for (const { file, id } of open) {
    const facts = file.functions[id];
    if (!facts || found.has(facts)) continue;
    found.add(facts);
    const handed = solver.usesOf({ file, id }, facts).map(({ at }) => at);
    for (const at of [...solver.callersOf({ file, id }, facts), ...handed]) if (leavesFunction(solver, at)) open.push(scopeOf(at));
  }
  return found;
}

/** False for an error of which every word is in the code. */
export function isTelling({ nodes, calls }: FileFacts, thrown: number): boolean {
  const { kind, ref = -1 } = nodes[thrown] ?? {};
  const args = kind === 'call' ? (calls[ref]?.args ?? []) : [{ node: thrown }];
  return args.some(({ node }) => nodes[node]?.kind !== 'literal');
}

function leavesFunction(solver: Solver, { file, call }: CallRef): boolean {
  return openCalls(solver, file, scopeOf({ file, call }).id).includes(call);
}

function scopeOf({ file, call }: CallRef): { file: FileFacts; id: number } {
  return { file, id: file.calls[call]?.scope ?? 0 };
}
