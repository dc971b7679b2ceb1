import { nodeOf, type State } from '../query/state.js';

/** True for a function that reads no more than these properties of its first parameter, and does nothing else with it. */
export function readsOnly(state: State, keys: readonly string[]): boolean {
  const { file } = state;
  const node = nodeOf(state);
  const [parameter] = node.kind === 'function' ? (file.functions[node.ref ?? -1]?.params ?? []) : [];
  if (parameter === undefined || state.path.length > 0) return false;
  const isGivenOn = file.calls.some(({ args }) => args.some((argument) => argument.node === parameter));
  const uses = file.nodes.flatMap(({ edges }) => edges.filter(({ from }) => from === parameter));
  return !isGivenOn && uses.every((edge) => edge.label === 'read' && keys.includes(edge.keys?.[0] ?? ''));
}
