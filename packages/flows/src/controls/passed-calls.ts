import { chainOf, type State } from '../query/state.js';

/** True where a value passes a call of one of these members on its way from an origin. */
export function isPassedBy(origin: State, members: readonly string[]): boolean {
  return [...chainOf(origin)].some(({ file, node }) => {
    const { kind, ref = -1 } = file.nodes[node] ?? {};
    return kind === 'call' && members.includes(file.calls[ref]?.member ?? '');
  });
}
