import { chainOf, type State } from '../query/state.js';

/** True where a value passes a call of a member that is meant on its way from an origin. */
export function isPassedBy(origin: State, isMeant: (member: string) => boolean): boolean {
  return [...chainOf(origin)].some(({ file, node }) => {
    const { kind, ref = -1 } = file.nodes[node] ?? {};
    return kind === 'call' && isMeant(file.calls[ref]?.member ?? '');
  });
}
