import { memoize } from '@phitrace/core';
import type { FileFacts, FunctionFacts } from '../graph/graph.js';
import type { CallRef, FunctionRef } from '../graph/program.js';
import { isTellingInErrors } from '../models/model-index.js';
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

/** The functions that may throw something with content, or give what fails with it, themselves or in what they call. */
export function findThrowing(solver: Solver): ReadonlySet<FunctionFacts> {
  const open = solver.project.all.flatMap((file) => [
    ...file.functions.flatMap((facts, id) => (facts.throws.some((node) => isTelling(file, node)) ? [{ file, id }] : [])),
    ...scopesOfRejections(solver, file).map((id) => ({ file, id })),
  ]);
  const found = new Set<FunctionFacts>();
  for (const { file, id } of open) {
    const facts = file.functions[id];
    if (!facts || found.has(facts)) continue;
    found.add(facts);
    for (const at of takersOf(solver, { file, id }, facts)) if (leavesFunction(solver, at)) open.push(functionAround(at));
  }
  return found;
}

/** The functions of the calls that give what fails with something, or tell of what they are given in what they throw. */
function scopesOfRejections(solver: Solver, file: FileFacts): number[] {
  const { models } = solver;
  const isTold = (call: number) => solver.rowsOf({ file, call }).some(isTellingInErrors);
  return file.calls.flatMap(({ member, node, scope, isCaught = false }, call) => {
    const isOpen = models.makesRejections(member) || (!isCaught && models.tellsInErrors(member) && isTold(call));
    return isOpen && isTelling(file, node) ? [scope] : [];
  });
}

/** False for an error of which every word is in the code. */
export function isTelling({ nodes, calls }: FileFacts, thrown: number): boolean {
  const { kind, ref = -1 } = nodes[thrown] ?? {};
  const args = kind === 'call' ? (calls[ref]?.args ?? []) : [{ node: thrown }];
  return args.some(({ node }) => nodes[node]?.kind !== 'literal');
}

/** The calls that call a function or are handed it. */
export function takersOf(solver: Solver, ref: FunctionRef, facts: FunctionFacts): CallRef[] {
  return [...solver.callersOf(ref, facts), ...solver.usesOf(ref, facts).map(({ at }) => at)];
}

/** True for a call whose errors leave the function that it stands in. */
export function leavesFunction(solver: Solver, { file, call }: CallRef): boolean {
  return openCalls(solver, file, functionAround({ file, call }).id).includes(call);
}

/** The function that a call stands in. */
export function functionAround({ file, call }: CallRef): FunctionRef {
  return { file, id: file.calls[call]?.scope ?? 0 };
}
