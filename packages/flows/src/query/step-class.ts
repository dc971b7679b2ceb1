import type { FlowNode } from '../graph/graph.js';
import { type ClassRef, lineageOf, membersOf, parentsOf, superCall } from '../calls/classes.js';
import { rowsOf } from './call-models.js';
import { madeReceiver, selvesOf } from '../calls/receiver-classes.js';
import type { Walk } from './query.js';
import type { Frame, State } from './state.js';

/** `this.name`, `Class.name` or a member of an instance: the path's first key is the member. */
export function expandClassMember(walk: Walk, state: State, node: FlowNode): void {
  if (node.ref === undefined) {
    expandObjectThis(walk, state, node);
    return;
  }
  const own: ClassRef = { file: state.file, classId: node.ref };
  const receiver = node.kind === 'this' && walk.question === 'content' ? madeReceiver(walk.solver, state, own) : undefined;
  if (receiver) {
    walk.push(state, receiver);
    return;
  }
  const selves = node.kind === 'this' ? selvesOf(walk.solver, state, own) : [{ ref: own, heirs: [] }];
  for (const { ref, heirs } of selves) followMember(walk, state, ref, heirs);
}

/** `this` in a method of an object: its properties, and what others than the code may have given it (a framework's `this`). */
function expandObjectThis(walk: Walk, state: State, { edges }: FlowNode): void {
  const [object] = edges;
  if (object) walk.push(state, { node: object.from });
  const properties = object ? (state.file.nodes[object.from]?.edges ?? []) : [];
  if (!properties.some(({ keys }) => keys?.[0] === state.path[0])) walk.end({ kind: 'external' }, state);
}

/** The frame in which the members of a class are looked at. */
type StackOf = (owner: ClassRef) => Frame | undefined;

/** Continues at the member of the class, or of the classes that it extends, and at those that override it in `heirs`. */
export function followMember(
  walk: Walk,
  state: State,
  ref: ClassRef,
  heirs: readonly ClassRef[] = [],
  stackOf: StackOf = () => state.stack,
): void {
  const [key, ...rest] = state.path;
  if (key === undefined) {
    followAllFields(walk, state, lineageOf(walk.solver, ref), stackOf);
    return;
  }
  const members = membersOf(walk.solver, ref, key, heirs);
  for (const { file, node, owner } of members) walk.push(state, { file, node, path: rest, stack: stackOf(owner) });
  if (members.length > 0) return;
  walk.end({ kind: 'external' }, state);
  for (const owner of lineageOf(walk.solver, ref)) followSuperCall(walk, state, owner, stackOf(owner));
}

/** A member that no class of the project has: what the class of the runtime or of a package makes of what `super(…)` is given. */
function followSuperCall(walk: Walk, state: State, { file, classId }: ClassRef, stack: Frame | undefined): void {
  const { superNode, constructorId } = file.classes[classId] ?? {};
  const at = superNode === undefined || constructorId === undefined ? undefined : superCall(file, constructorId);
  const node = at && file.calls[at.call]?.node;
  if (at && node !== undefined && rowsOf(walk, at).length > 0) walk.push(state, { file, node, stack });
}

function followAllFields(walk: Walk, state: State, lineage: readonly ClassRef[], stackOf: StackOf): void {
  if (walk.question === 'value') {
    walk.end({ kind: 'class' }, state);
    return;
  }
  for (const ref of lineage) for (const node of fieldsOf(ref)) walk.push(state, { file: ref.file, node, path: [], stack: stackOf(ref) });
}

/** The values of a class's members, without its methods. */
function fieldsOf({ file, classId }: ClassRef): number[] {
  const members = [...(file.classes[classId]?.members.values() ?? [])].flat();
  return members.filter((node) => file.nodes[node]?.kind !== 'function');
}

/** `super.method` and calls of the parent's constructor. */
export function expandSuper(walk: Walk, state: State, node: FlowNode): void {
  const own = node.ref === undefined ? undefined : state.file.classes[node.ref];
  const parents = own ? parentsOf(walk.solver, state.file, own) : [];
  if (parents.length === 0) walk.end({ kind: 'external' }, state);
  for (const parent of parents) followMember(walk, state, parent);
}
