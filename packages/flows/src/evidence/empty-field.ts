import { memoize } from '@phitrace/core';
import type { ClassFacts, FileFacts } from '../graph/graph.js';
import { chainOf, nodeOf, type State } from '../query/state.js';

/** The state at which what nobody filled is read of a component that holds it in a field: its template may be bound to that. */
export function emptyField(origin: State): State | undefined {
  const held = [...chainOf(origin)].find((state) => nodeOf(state).kind === 'this');
  const component = held?.file.classes[nodeOf(held).ref ?? -1];
  const value = component && onlyValueOf(component, held.path[0]);
  const isIt = value !== undefined && [...chainOf(origin)].some(({ file, node }) => file === held?.file && node === value);
  return isIt ? held : undefined;
}

/** The state at which what nobody filled is read of a variable that the markup fills: `<input bind:value={lastName} />`. */
export function boundVariable(origin: State): State | undefined {
  return [...chainOf(origin)].find(
    (state) => nodeOf(state).kind === 'local' && memoize(bound, state.file, () => boundIn(state.file)).has(nodeOf(state).name ?? ''),
  );
}

/** What the front end makes of the attribute. */
const BINDING = 'bind';
const bound = new WeakMap<FileFacts, ReadonlySet<string>>();

function boundIn({ calls, nodes }: FileFacts): ReadonlySet<string> {
  const given = calls.filter(({ text }) => text === BINDING).flatMap(({ args }) => args.map(({ node }) => nodes[node]));
  const held = given.map((node) => (node?.kind === 'read' ? nodes[node.edges[0]?.from ?? -1] : node));
  return new Set(held.flatMap((node) => node?.name ?? []));
}

/** The value of a field that has no other, in a class that a framework knows by a decorator. */
function onlyValueOf({ decorators = [], members }: ClassFacts, field = ''): number | undefined {
  const [value, ...others] = members.get(field) ?? [];
  return decorators.length > 0 && others.length === 0 ? value : undefined;
}

/** True for an empty list or table, and for a member of an object or of an instance that is nothing yet: `{ current: null as Visit | null }`. */
export function isToBeFilled(state: State): boolean {
  const { kind, edges, value } = nodeOf(state);
  if (kind === 'object') return edges.length === 0;
  const { parent } = state;
  if (value !== null || !parent) return false;
  const holder = nodeOf(parent).type !== undefined ? parent.parent : parent;
  return holder !== undefined && HOLDERS.has(nodeOf(holder).kind);
}

const HOLDERS: ReadonlySet<string> = new Set(['object', 'this', 'class']);
