import { ANY_KEY, THIS } from '@phitrace/core';
import { type ClassRef } from '../../calls/targets.js';
import { lineageOf, membersOf, parentsOf, superCall } from '../../calls/classes.js';
import { madeReceiver, selvesOf } from '../../calls/receiver-classes.js';
import type { Edge, FlowNode } from '../../graph/graph.js';
import type { Query, Solver } from '../query.js';
import type { Frame, State } from '../state.js';
import { endIn, moveTo, type Step } from './step.js';
import { stepsOfGivenByRow } from './step-position.js';

/** The frame in which the members of a class are looked at. */
type StackOf = (owner: ClassRef) => Frame | undefined;

/** `this.name`: the path's first key is the member, of the object that is known to be `this`, else of its class. */
export function stepsOfThis(query: Query, state: State, node: FlowNode): Step[] {
  if (node.ref === undefined) return stepsOfObjectThis(query, state, node);
  const ref = { file: state.file, classId: node.ref };
  const receiver = madeReceiver(query.solver, state, ref);
  if (receiver) return [moveTo(state, receiver)];
  const selves = selvesOf(query.solver, state, ref);
  return selves.flatMap(({ ref, heirs }) => stepsOfMember(query, state, ref, heirs));
}

/** `this` in a method of an object: its properties, and what others than the code may have given it (a framework's `this`). */
function stepsOfObjectThis(query: Query, state: State, { edges }: FlowNode): Step[] {
  const [object] = edges;
  const properties = object ? (state.file.nodes[object.from]?.edges ?? []) : [];
  const isOwn = properties.some(({ keys }) => keys?.[0] === state.path[0]);
  const given = stepsToGivenThis(query, state, properties) ?? [];
  return [...(object ? [moveTo(state, { node: object.from })] : []), ...given, ...(isOwn ? [] : [endIn('external')])];
}

/** What the call that is given the object makes `this` of its methods, by row: the state of the store that it defines. */
function stepsToGivenThis(query: Query, state: State, properties: readonly Edge[]): Step[] | undefined {
  const { file } = state;
  for (const { from } of properties) {
    const { kind, ref = -1 } = file.nodes[from] ?? {};
    const { argumentOf } = (kind === 'function' ? file.functions[ref] : undefined) ?? {};
    if (!argumentOf) continue;
    const steps = stepsOfGivenByRow(query, state, { at: { file, call: argumentOf.call }, argument: argumentOf, parameter: THIS });
    if (steps !== undefined && steps.length > 0) return steps;
  }
  return undefined;
}

/** Steps to the member of the class, or of the classes that it extends, and to those that override it in `heirs`. */
export function stepsOfMember(
  query: Query,
  state: State,
  ref: ClassRef,
  heirs: readonly ClassRef[] = [],
  stackOf: StackOf = () => state.stack,
): Step[] {
  const [key, ...rest] = state.path;
  if (key === undefined) return query.ofInstance(state, lineageOf(query.solver, ref), stackOf);
  const iterated = key === ANY_KEY ? stepsOfIteration(query.solver, state, ref, heirs, stackOf) : [];
  if (iterated.length > 0) return iterated;
  const members = membersOf(query.solver, ref, key, heirs);
  if (members.length === 0)
    return [
      endIn('external'),
      ...lineageOf(query.solver, ref).flatMap((owner) => stepsToSuperCall(query.solver, state, owner, stackOf(owner))),
    ];
  const isOnlyEmpty = members.every(({ file, node }) => file.nodes[node]?.value === null);
  return [
    ...members.map(({ file, node, owner }) => moveTo(state, { file, node, path: rest, stack: stackOf(owner) })),
    // Somebody else fills what begins as nothing; the field is declared and named.
    ...(isOnlyEmpty && rest.length > 0 ? [endIn('external')] : []),
  ];
}

/** Methods that a loop over an instance calls (ECMA-262, 27.1.1.1 and 27.1.1.2). */
const ITERATORS = ['[Symbol.iterator]', '[Symbol.asyncIterator]'];

/** What an instance gives to a loop over it. */
function stepsOfIteration(solver: Solver, state: State, ref: ClassRef, heirs: readonly ClassRef[], stackOf: StackOf): Step[] {
  return ITERATORS.flatMap((name) => membersOf(solver, ref, name, heirs)).flatMap(({ file, node, owner }) => {
    const { kind, ref: id = -1 } = file.nodes[node] ?? {};
    const returned = kind === 'function' ? (file.functions[id]?.returns ?? []) : [];
    return returned.map((each) => moveTo(state, { file, node: each, stack: stackOf(owner) }));
  });
}

/** What the class of the runtime or of a package makes of what `super(…)` is given. */
export function stepsToSuperCall(solver: Solver, state: State, { file, classId }: ClassRef, stack: Frame | undefined): Step[] {
  const { superNode, constructorId } = file.classes[classId] ?? {};
  const at = superNode === undefined || constructorId === undefined ? undefined : superCall(file, constructorId);
  const node = at && file.calls[at.call]?.node;
  return at && node !== undefined && solver.rowsOf(at).length > 0 ? [moveTo(state, { file, node, stack })] : [];
}

/** `super.method` and calls of the parent's constructor. */
export function stepsOfSuper(query: Query, state: State, node: FlowNode): Step[] {
  const own = node.ref === undefined ? undefined : state.file.classes[node.ref];
  const parents = own ? parentsOf(query.solver, state.file, own) : [];
  return parents.length === 0 ? [endIn('external')] : parents.flatMap((parent) => stepsOfMember(query, state, parent));
}
