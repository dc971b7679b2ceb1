import type { Edge, FileFacts } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import { liftedOrigins } from '../query/lifted-origins.js';
import { type Origin, startState } from '../query/state.js';
import { type GivenKey, keysGiven } from './given-keys.js';
import { isPassedBy } from './passed-calls.js';
import type { Route } from './routes/route.js';
import { scopesIn } from './scopes.js';
import type { ControlReader } from './signs.js';

/** Lists of blocks of text in one another. */
const MAX_DEPTH = 3;

type Text = Pick<GivenKey, 'file' | 'node'>;

/** The key that tells whose words a message is. */
const ROLE = 'role';

/** True where what somebody sent with a request stands in the instructions that a model is given. */
export function isInstructedByRequests(reader: ControlReader, ref: CallRef, routes: readonly Route[]): boolean {
  const { solver } = reader;
  return instructionsOf(reader, ref).some(({ file, node }) =>
    liftedOrigins(solver, startState(file, node, [])).some(
      (origin) => isSent(origin, routes) && !isPassedBy(origin.state, (member) => reader.isOtherName(member)),
    ),
  );
}

/** The values under keys of instructions, and the contents of messages that have their role. */
function instructionsOf(reader: ControlReader, ref: CallRef): Text[] {
  const given = keysGiven(reader.solver, ref).filter((each) => each !== undefined);
  const own = given.filter(({ key }) => reader.isName(key) && key !== ROLE);
  const messages = given.flatMap(({ file, node }) => contentsOf(reader, file, node));
  return [...own, ...messages].flatMap(({ file, node }) => textsIn(file, node));
}

/** A text, or what a list of texts or of blocks of it holds: `system: [{ type: 'text', text: … }]`. */
function textsIn(file: FileFacts, node: number, depth = 0): Text[] {
  const { kind, edges = [] } = file.nodes[node] ?? {};
  if (kind !== 'object' || depth > MAX_DEPTH) return [{ file, node }];
  return edges.flatMap(({ from }) => textsIn(file, from, depth + 1));
}

/** The content of a message with the role, as an object, a pair or what a class of that name makes: `['system', …]`, `new SystemMessage(…)`. */
function contentsOf(reader: ControlReader, file: FileFacts, node: number): Text[] {
  const { kind, edges = [], ref = -1 } = file.nodes[node] ?? {};
  const made = kind === 'call' ? file.calls[ref] : undefined;
  if (made?.isNew && reader.isName(made.member)) return made.args.map((argument) => ({ file, node: argument.node }));
  if (kind !== 'object') return [];
  const isRole = ({ keys: [key] = [], from }: Edge) => (key === ROLE || key === '0') && reader.isName(String(file.nodes[from]?.value));
  const role = edges.find(isRole);
  return role ? edges.filter((edge) => edge !== role).map(({ from }) => ({ file, node: from })) : [];
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
  return isPassedBy(state, (member) => reads.includes(member));
}
