import type { ClassFacts, FileFacts, FlowNode } from '../facts/graph.js';
import type { FunctionRef } from '../link/project.js';
import type { Solver, Walk } from './solver.js';
import type { State } from './state.js';

/** A class and the file that declares it. */
export interface ClassRef {
  readonly file: FileFacts;
  readonly classId: number;
}

/** `this.name`, `Class.name` or a member of an instance: the path's first key is the member. */
export function expandClassMember(walk: Walk, state: State, node: FlowNode): void {
  if (node.ref === undefined) expandObjectThis(walk, state, node);
  else followMember(walk, state, { file: state.file, classId: node.ref });
}

/** `this` in a method of an object: its properties, and what others than the code may have given it (a framework's `this`). */
function expandObjectThis(walk: Walk, state: State, { edges }: FlowNode): void {
  const [object] = edges;
  if (object) walk.push(state, { node: object.from });
  const properties = object ? (state.file.nodes[object.from]?.edges ?? []) : [];
  if (!properties.some(({ keys }) => keys?.[0] === state.path[0])) walk.end({ kind: 'external' }, state);
}

/** Continues at the member of the class, or of the classes that it extends; where the class of the value may be an heir, at those that override it too. */
export function followMember(walk: Walk, state: State, ref: ClassRef, heirs: readonly ClassRef[] = []): void {
  const [key, ...rest] = state.path;
  const lineage = lineageOf(walk.solver, ref);
  if (key === undefined) {
    followAllFields(walk, state, lineage);
    return;
  }
  const own = lineage.map((known) => membersNamed(known, key)).find((members) => members.length > 0) ?? [];
  const overriding = heirs.flatMap((heir) => membersNamed(heir, key)).filter((member) => own.length === 0 || isMethod(member));
  for (const { file, node } of [...own, ...overriding]) walk.push(state, { file, node, path: rest });
  if (own.length + overriding.length === 0) walk.end({ kind: 'external' }, state);
}

interface Member {
  readonly file: FileFacts;
  readonly node: number;
}

function membersNamed({ file, classId }: ClassRef, key: string): Member[] {
  return (file.classes[classId]?.members.get(key) ?? []).map((node) => ({ file, node }));
}

function isMethod({ file, node }: Member): boolean {
  return file.nodes[node]?.kind === 'function';
}

/** The classes of the project that extend a class, at any distance. */
export function heirsOf(solver: Solver, ref: ClassRef): ClassRef[] {
  const names = new Set([ref.file.classes[ref.classId]?.name ?? '']);
  const heirs: ClassRef[] = [];
  for (const name of names) {
    for (const heir of solver.project.classesOf(name)) {
      if (
        !lineageOf(solver, heir)
          .slice(1)
          .some((known) => isSameClass(known, ref))
      )
        continue;
      heirs.push(heir);
      names.add(heir.file.classes[heir.classId]?.name ?? '');
    }
  }
  return heirs;
}

function isSameClass(a: ClassRef, b: ClassRef): boolean {
  return a.file === b.file && a.classId === b.classId;
}

function followAllFields(walk: Walk, state: State, lineage: readonly ClassRef[]): void {
  if (walk.question === 'value') {
    walk.end({ kind: 'class' }, state);
    return;
  }
  for (const ref of lineage) for (const node of fieldsOf(ref)) walk.push(state, { file: ref.file, node, path: [] });
}

/** The values of a class's members, without its methods. */
function fieldsOf({ file, classId }: ClassRef): number[] {
  const members = [...(file.classes[classId]?.members.values() ?? [])].flat();
  return members.filter((node) => file.nodes[node]?.kind !== 'function');
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

function parentsOf(solver: Solver, file: FileFacts, facts: ClassFacts): ClassRef[] {
  if (facts.superNode === undefined) return [];
  return solver
    .origins(file, facts.superNode, [], 'value')
    .filter((origin) => origin.kind === 'class')
    .map(({ state }) => ({ file: state.file, classId: state.file.nodes[state.node]?.ref ?? 0 }));
}

/** `super.method` and calls of the parent's constructor. */
export function expandSuper(walk: Walk, state: State, node: FlowNode): void {
  const own = node.ref === undefined ? undefined : state.file.classes[node.ref];
  const parents = own ? parentsOf(walk.solver, state.file, own) : [];
  if (parents.length === 0) walk.end({ kind: 'external' }, state);
  for (const parent of parents) followMember(walk, state, parent);
}
