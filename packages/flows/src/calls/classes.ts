import { memoize } from '@phitrace/core';
import type { ClassFacts, FileFacts } from '../graph/graph.js';
import type { CallRef, FunctionRef } from '../graph/program.js';
import type { Solver } from '../query/query.js';
import type { Frame } from '../query/state.js';
import type { ClassRef } from './targets.js';

interface ClassMember {
  readonly file: FileFacts;
  readonly node: number;
  readonly owner: ClassRef;
}

/** The member of a class, or the nearest that it inherits, and what overrides it in those of `heirs`: methods, and others where there is none. */
export function membersOf(solver: Solver, ref: ClassRef, key: string, heirs: readonly ClassRef[]): ClassMember[] {
  const own =
    lineageOf(solver, ref)
      .map((known) => membersNamed(known, key))
      .find((members) => members.length > 0) ?? [];
  const overriding = heirs.flatMap((heir) => membersNamed(heir, key)).filter((member) => own.length === 0 || isComputed(member));
  return [...own, ...overriding];
}

/** The methods among them. */
export function memberFunctions(solver: Solver, ref: ClassRef, key: string, heirs: readonly ClassRef[]): FunctionRef[] {
  return membersOf(solver, ref, key, heirs).flatMap(({ file, node }) => {
    const { kind, ref: id } = file.nodes[node] ?? {};
    return kind === 'function' && id !== undefined ? [{ file, id }] : [];
  });
}

function membersNamed(owner: ClassRef, key: string): ClassMember[] {
  const { file, classId } = owner;
  return (file.classes[classId]?.members.get(key) ?? []).map((node) => ({ file, node, owner }));
}

/** True for methods and accessors. */
function isComputed({ file, node }: ClassMember): boolean {
  return ['function', 'copy'].includes(file.nodes[node]?.kind ?? '');
}

/** The classes of the project that extend a class, at any distance. */
export function heirsOf(solver: Solver, ref: ClassRef): ClassRef[] {
  const names = new Set([ref.file.classes[ref.classId]?.name ?? '']);
  const heirs: ClassRef[] = [];
  for (const name of names) {
    const found = solver.project.classesOf(name).filter((heir) => isAbove(solver, ref, heir));
    heirs.push(...found);
    for (const { file, classId } of found) names.add(file.classes[classId]?.name ?? '');
  }
  return heirs;
}

function isAbove(solver: Solver, ref: ClassRef, heir: ClassRef): boolean {
  return lineageOf(solver, heir)
    .slice(1)
    .some((known) => isSameClass(known, ref));
}

export function isSameClass(a: ClassRef, b: ClassRef): boolean {
  return a.file === b.file && a.classId === b.classId;
}

/** The class and its ancestors in the project, nearest first. */
export function lineageOf(solver: Solver, ref: ClassRef): ClassRef[] {
  const lineage = [ref];
  for (let i = 0; i < lineage.length && i < 10; i++) {
    const current = lineage[i];
    const facts = current?.file.classes[current.classId];
    if (current && facts)
      lineage.push(...parentsOf(solver, current.file, facts).filter((parent) => !lineage.some((known) => isSameClass(known, parent))));
  }
  return lineage;
}

/** The constructor that `new` of a class runs first: its own, else the nearest inherited one. */
export function constructorOf(solver: Solver, ref: ClassRef): FunctionRef | undefined {
  for (const { file, classId } of lineageOf(solver, ref)) {
    const id = file.classes[classId]?.constructorId;
    if (id !== undefined) return { file, id };
  }
  return undefined;
}

/** The classes of the project that a class extends. */
export function parentsOf(solver: Solver, file: FileFacts, facts: ClassFacts): ClassRef[] {
  if (facts.superNode === undefined) return [];
  return solver
    .origins(file, facts.superNode, [])
    .filter((origin) => origin.kind === 'class')
    .map(({ state }) => ({ file: state.file, classId: state.file.nodes[state.node]?.ref ?? 0 }));
}

/**
 * The frames of the constructors that run when a call makes an instance: that of the class, and those above it, each called
 * by the `super(…)` of the one below. So what one instance was given stays apart from what others were given.
 */
export function constructorFrames(
  solver: Solver,
  outer: Frame | undefined,
  at: CallRef,
  target: ClassRef,
): (owner: ClassRef) => Frame | undefined {
  const frames: { owner: ClassRef; frame: Frame }[] = [];
  let call: CallRef | undefined = at;
  for (const owner of lineageOf(solver, target)) {
    const id = owner.file.classes[owner.classId]?.constructorId;
    if (id === undefined || !call) continue;
    const frame = solver.frame(frames.at(-1)?.frame ?? outer, call, { file: owner.file, id });
    frames.push({ owner, frame });
    call = superCall(owner.file, id);
  }
  return (owner) => (frames.find((each) => isSameClass(each.owner, owner)) ?? frames[0])?.frame ?? outer;
}

const superCalls = new WeakMap<FileFacts, ReadonlyMap<number, number>>();

/** The `super(…)` of a constructor. */
export function superCall(file: FileFacts, id: number): CallRef | undefined {
  const call = memoize(
    superCalls,
    file,
    () =>
      new Map(file.calls.flatMap(({ member, receiver, scope }, i) => (member === 'super' && receiver === undefined ? [[scope, i]] : []))),
  ).get(id);
  return call === undefined ? undefined : { file, call };
}
