import { nodeOf, type State } from '../query/state.js';
import { isArgumentOf } from './redacted-paths.js';

/**
 * True for a value that is given as the address itself, as `photoUrl` of a patient is: it leads to data, which is not told to
 * anybody by asking for it. What is put into a text, under a key or into what a library makes is part of an address.
 */
export function isWholeAddress(end: State): boolean {
  for (let state = end; state.parent; state = state.parent) if (isPutInto(state, state.parent)) return false;
  return true;
}

function isPutInto(state: State, into: State): boolean {
  const { kind, edges } = nodeOf(into);
  if (kind === 'derive' || kind === 'mutated') return true;
  // What is asked for by its key is taken out as it was put in: an attribute of an element, a field in the state of a form.
  if (into.path.length > 0) return false;
  if (kind === 'object' || isArgumentOf(into, state)) return true;
  return kind === 'store' && edges.some(({ from, label }) => label === 'write' && from === state.node);
}
