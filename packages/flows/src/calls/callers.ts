import { isTestFile } from '@phitrace/sources';
import { memoize } from '@phitrace/core';
import type { FileFacts, FunctionFacts } from '../graph/graph.js';
import type { CallRef, FunctionRef } from '../graph/program.js';
import { type ClassRef, constructorOf, heirsOf } from './classes.js';
import type { Solver } from '../query/query.js';
import type { ArgumentPlace } from '../query/state.js';

/** A place where a function is handed to a call instead of being called. */
export interface Passed extends ArgumentPlace {
  readonly at: CallRef;
}

/** The calls that surely call a function: candidates by name, each confirmed by asking what it calls. Tests call nobody but tests. */
export function findCallers(solver: Solver, callee: FunctionRef, facts: FunctionFacts): CallRef[] {
  const names = namesOf(solver, callee.file, facts);
  const candidates = names.length > 0 ? solver.project.callsNamed(names) : solver.project.indirectCalls;
  const inTests = isTestFile(callee.file.path);
  return candidates.filter((candidate) => (inTests || !isTestFile(candidate.file.path)) && isCall(solver, candidate, callee, facts));
}

function isCall(solver: Solver, candidate: CallRef, callee: FunctionRef, facts: FunctionFacts): boolean {
  const { classes, functions } = solver.targetsOf(candidate);
  if (isConstructor(facts))
    return classes.some((made) => {
      const called = constructorOf(solver, made);
      return called?.id === callee.id && called.file === callee.file;
    });
  return functions.some(({ id, file }) => id === callee.id && file === callee.file);
}

function isConstructor(facts: FunctionFacts): boolean {
  return facts.name === 'constructor' && facts.classId !== undefined;
}

/** The names under which a function can be called: its own, its class's, and those it is exported under. */
function namesOf(solver: Solver, file: FileFacts, facts: FunctionFacts): string[] {
  if (isConstructor(facts)) return ['super', ...classNamesOf(solver, { file, classId: facts.classId ?? -1 })];
  const exported = file.exports.filter(({ node }) => node !== undefined && leadsTo(file, node, facts.node)).map(({ name }) => name);
  return [facts.name, ...exported].filter((name) => name !== '');
}

/** The name of a class, and of those that extend it, for whom its constructor may run. */
function classNamesOf(solver: Solver, ref: ClassRef): string[] {
  return [ref, ...heirsOf(solver, ref)].map(({ file, classId }) => file.classes[classId]?.name ?? '');
}

function leadsTo(file: FileFacts, from: number, node: number): boolean {
  const sources = (id: number) => (file.nodes[id]?.edges ?? []).map((edge) => edge.from);
  return from === node || sources(from).some((source) => source === node || sources(source).includes(node));
}

/** Calls of the same file that a named function is handed to: `items.map(format)`, `useMutation({ mutationFn: save })`. */
export function findUses(file: FileFacts, facts: FunctionFacts): Passed[] {
  if (facts.name === '') return [];
  return (handedIn(file).get(facts.name) ?? []).filter(({ node }) => leadsTo(file, node, facts.node));
}

type Handed = Passed & { readonly node: number };
const handed = new WeakMap<FileFacts, ReadonlyMap<string, readonly Handed[]>>();

/** The named values that the calls of a file are given, by name; memoised. */
function handedIn(file: FileFacts): ReadonlyMap<string, readonly Handed[]> {
  return memoize(handed, file, () => {
    const byName = new Map<string, Handed[]>();
    for (const [call, { args }] of file.calls.entries())
      for (const [index, { node }] of args.entries())
        for (const place of handedAt(file, { at: { file, call }, index, keys: [], node }))
          memoize(byName, file.nodes[place.node]?.name ?? '', () => []).push(place);
    return byName;
  });
}

/** The argument, and what stands in it where it is an object literal. */
function handedAt(file: FileFacts, place: Handed): Handed[] {
  const { kind, edges = [] } = file.nodes[place.node] ?? {};
  if (kind !== 'object') return [place];
  return edges.flatMap(({ from, keys = [], label }) =>
    label === 'write' && place.keys.length === 0 ? handedAt(file, { ...place, node: from, keys }) : [],
  );
}
