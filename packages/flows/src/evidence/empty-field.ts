import type { ClassFacts } from '../graph/graph.js';
import { chainOf, nodeOf, type State } from '../query/state.js';

/** The state at which what nobody filled is read of a component that holds it in a field: its template may be bound to that. */
export function emptyField(origin: State): State | undefined {
  const held = [...chainOf(origin)].find((state) => nodeOf(state).kind === 'this');
  const component = held?.file.classes[nodeOf(held).ref ?? -1];
  const value = component && onlyValueOf(component, held.path[0]);
  const isIt = value !== undefined && [...chainOf(origin)].some(({ file, node }) => file === held?.file && node === value);
  return isIt ? held : undefined;
}

/** The value of a field that has no other, in a class that a framework knows by a decorator. */
function onlyValueOf({ decorators = [], members }: ClassFacts, field = ''): number | undefined {
  const [value, ...others] = members.get(field) ?? [];
  return decorators.length > 0 && others.length === 0 ? value : undefined;
}

/** True for an empty list or table, and for a member of an object that is nothing yet: `{ current: null as Visit | null }`. */
export function isToBeFilled(origin: State): boolean {
  const { kind, edges, value } = nodeOf(origin);
  if (kind === 'object') return edges.length === 0;
  const { parent: cast } = origin;
  return (
    value === null &&
    cast !== undefined &&
    nodeOf(cast).type !== undefined &&
    cast.parent !== undefined &&
    nodeOf(cast.parent).kind === 'object'
  );
}
