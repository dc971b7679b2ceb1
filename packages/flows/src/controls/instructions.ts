import type { FileFacts } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import { liftedOrigins } from '../query/lifted-origins.js';
import { type Origin, startState } from '../query/state.js';
import { type GivenKey, keysGiven } from './given-keys.js';
import { isPassedBy } from './passed-calls.js';
import type { Route } from './route.js';
import { scopesIn } from './scopes.js';
import type { ControlReader } from './signs.js';

/** The key that tells whose words a message is. */
const ROLE = 'role';

/** True where what somebody sent with a request stands in the instructions that a model is given. */
export function isInstructedByRequests(reader: ControlReader, ref: CallRef, routes: readonly Route[]): boolean {
  const { solver } = reader;
  return instructionsOf(reader, ref).some(({ file, node }) =>
    liftedOrigins(solver, startState(file, node, [])).some((origin) => isSent(origin, routes)),
  );
}

/** The values under keys of instructions, and the contents of messages that have their role. */
function instructionsOf(reader: ControlReader, ref: CallRef): Pick<GivenKey, 'file' | 'node'>[] {
  const given = keysGiven(reader.solver, ref).filter((each) => each !== undefined);
  const own = given.filter(({ key }) => reader.isName(key) && key !== ROLE);
  const messages = given.flatMap(({ file, node }) => contentsOf(reader, file, node));
  return [...own, ...messages];
}

function contentsOf(reader: ControlReader, file: FileFacts, node: number): Pick<GivenKey, 'file' | 'node'>[] {
  const { kind, edges = [] } = file.nodes[node] ?? {};
  if (kind !== 'object') return [];
  const isOfRole = edges.some(({ keys: [key] = [], from }) => key === ROLE && reader.isName(String(file.nodes[from]?.value)));
  return isOfRole ? edges.filter(({ keys: [key] = [] }) => key !== ROLE).map(({ from }) => ({ file, node: from })) : [];
}

/** True for what a handler was sent: the body of its request, a parameter of its address. */
function isSent({ kind, state }: Origin, routes: readonly Route[]): boolean {
  if (kind === 'literal' || kind === 'clean') return false;
  const { file, node, path } = state;
  const { kind: made, scope = 0 } = file.nodes[node] ?? {};
  const route = routes.find(({ handlers }) => handlers.some((handler) => handler.file === file && scopesIn(file, handler.id).has(scope)));
  if (!route) return false;
  const { requests, reads } = route.framework;
  if (made === 'parameter' && path.length > 1 && requests.includes(path[0] ?? '')) return true;
  return isPassedBy(state, reads);
}
