import type { Framework, RouteCall } from '@phitrace/core';
import type { CallFacts, FileFacts } from '../../graph/graph.js';
import type { Solver } from '../../query/query.js';
import { nodeOf, type Origin } from '../../query/state.js';
import type { Guard } from './route.js';
import { placeKeyOf, nodesAtKeys, originsAt, unwrapHandlers } from './route-values.js';

/** What routes are added to. */
export interface Routers {
  /** Where it was made, as keys to compare by: a call, or the function that is handed it. */
  readonly made: readonly string[];
  /** True where that isn't seen, or a function is handed it by nobody who was read. */
  readonly isGiven: boolean;
}

/** The router of a call: its receiver; a call without one that adds what runs before makes it itself. */
export function routersOf(solver: Solver, file: FileFacts, { receiver, node }: CallFacts, { adds, of }: RouteCall): Routers {
  if (receiver === undefined) return { made: adds === 'guard' ? [placeKeyOf(file, node)] : [], isGiven: adds === 'route' };
  const origins = originsAt(solver, { file, node: receiver });
  const routers = origins.map((origin) => toOwner(origin, of));
  return { made: routers.flatMap(keysOf), isGiven: origins.every(({ state }) => nodeOf(state).kind === 'parameter') };
}

/** The router of which a member is called on: `server` of `server.auth.default(…)`. */
function toOwner(origin: Origin, members: readonly string[]): Origin {
  const { path } = origin.state;
  return members.includes(path.at(-1) ?? '') ? { ...origin, state: { ...origin.state, path: path.slice(0, -1) } } : origin;
}

/** The routers that stand at an argument: made elsewhere, or handed to a function that adds routes to them. */
export function mountedAt(solver: Solver, { file, node }: Guard, { mountedBy }: Framework, { mountKeys }: RouteCall): string[] {
  const { kind, ref = -1 } = file.nodes[node] ?? {};
  const { member = '', receiver } = (kind === 'call' ? file.calls[ref] : undefined) ?? {};
  const made = receiver !== undefined && mountedBy.includes(member) ? receiver : node;
  const handed = [{ file, node }, ...nodesAtKeys(solver, { file, node }, mountKeys)].flatMap(
    (value) => unwrapHandlers(solver, value).functions,
  );
  return [
    ...originsAt(solver, { file, node: made }).flatMap(keysOf),
    ...handed.map(({ file: home, id }) => placeKeyOf(home, home.functions[id]?.node ?? -1)),
  ];
}

/** Whether a router is one of those that were made so. */
export function isAnyOf(made: readonly string[], router: Routers): boolean {
  return made.some((each) => router.made.includes(each));
}

/** Where a value was made: for a parameter that its function is handed by a library, the function, too. */
function keysOf({ state }: Origin): string[] {
  const { file, node, path } = state;
  const { kind, ref = -1 } = nodeOf(state);
  const own = placeKeyOf(file, node, path);
  return kind === 'parameter' && path.length === 0 ? [own, placeKeyOf(file, file.functions[ref]?.node ?? -1)] : [own];
}
