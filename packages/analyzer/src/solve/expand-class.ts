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

/** Continues at the member of the class, or of the classes that it extends. */
export function followMember(walk: Walk, state: State, ref: ClassRef): void {
  const [key, ...rest] = state.path;
  const lineage = lineageOf(walk.solver, ref);
  if (key === undefined) {
    followAllFields(walk, state, lineage);
    return;
  }
  for (const { file, classId } of lineage) {
    const nodes = file.classes[classId]?.members.get(key) ?? [];
    for (const member of nodes) walk.push(state, { file, node: member, path: rest });
    if (nodes.length > 0) return;
  }
  walk.end({ kind: 'external' }, state);
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
      lineage.push(
        ...parentsOf(solver, current.file, facts).filter(
          (parent) => !lineage.some((known) => known.file === parent.file && known.classId === parent.classId),
        ),
      );
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
