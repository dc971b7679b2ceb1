import type { FileFacts } from '../../graph/graph.js';
import { onlyEdge } from '../../graph/only-edge.js';
import type { CallRef, FunctionRef } from '../../graph/program.js';
import type { Solver } from '../../query/query.js';
import { chainOf, nodeOf, type Origin, type State } from '../../query/state.js';
import type { Guard } from './route.js';

/** Calls around a handler: `wrap(limit(handler))`. */
const MAX_WRAPPERS = 3;

/** The functions that a value may be, and what wraps them. */
export interface Unwrapped {
  readonly functions: readonly FunctionRef[];
  /** What calls make of the functions that they are handed. */
  readonly wrappers: readonly FunctionRef[];
  readonly names: readonly string[];
  /** Those of the names whose bodies nobody has read. */
  readonly unread: readonly string[];
}

const NOTHING: Unwrapped = { functions: [], wrappers: [], names: [], unread: [] };

/** The functions that stand at a node, by themselves, in a list, or handed to what wraps them. */
export function unwrapHandlers(solver: Solver, { file, node }: Guard, depth = MAX_WRAPPERS): Unwrapped {
  const items = elementsOf(file, node);
  if (items.length > 0) return join(items.map((item) => unwrapHandlers(solver, { file, node: item }, depth)));
  const inner = unwrapCall(solver, { file, node: behindName(file, node) }, depth);
  const own = join(solver.origins(file, node, []).map((origin) => unwrapOrigin(solver, origin, depth)));
  if (inner.functions.length === 0) return own;
  const around = join([inner, { ...own, functions: [] }]);
  const made = own.functions.filter(({ file: home, id }) => !inner.functions.some((each) => each.file === home && each.id === id));
  return { ...around, wrappers: [...around.wrappers, ...made] };
}

/** What a variable that is written once holds: `const GET = route(list)`. */
function behindName({ nodes }: FileFacts, node: number): number {
  let at = node;
  for (let step = 0; step < MAX_WRAPPERS; step++) {
    const named = nodes[at];
    const edge = named?.kind === 'local' || named?.kind === 'copy' ? onlyEdge(named) : undefined;
    if (edge?.label !== 'copy') return at;
    at = edge.from;
  }
  return at;
}

function unwrapOrigin(solver: Solver, { kind, state }: Origin, depth: number): Unwrapped {
  const { file, node, path } = state;
  const { kind: made, ref = -1, name } = nodeOf(state);
  if (kind === 'function' && path.length === 0) return unwrapGiven(solver, state, depth) ?? { ...NOTHING, functions: [{ file, id: ref }] };
  if (made === 'call' && path.length === 0) return unwrapCall(solver, { file, node }, depth);
  const names = name === undefined ? [] : [name, ...path];
  return { ...NOTHING, names, unread: names };
}

/** What a call on the way of a function wrapped, where it gave the function for others: `export const list = wrap(async (request, response) => …)`. */
function unwrapGiven(solver: Solver, made: State, depth: number): Unwrapped | undefined {
  const call = [...chainOf(made)].findLast((state) => nodeOf(state).kind === 'call' && state.path.length === 0);
  if (!call || call === made) return undefined;
  const inner = unwrapCall(solver, call, depth);
  const own = { file: made.file, id: nodeOf(made).ref ?? -1 };
  return inner.functions.length === 0 ? undefined : { ...inner, wrappers: [...inner.wrappers, own] };
}

/** The functions that the call at a node is handed, and that which it calls. */
function unwrapCall(solver: Solver, { file, node }: Guard, depth: number): Unwrapped {
  const { kind, ref = -1 } = file.nodes[node] ?? {};
  const call = kind === 'call' && depth > 0 ? file.calls[ref] : undefined;
  if (!call) return NOTHING;
  const { functions } = solver.targetsOf({ file, call: ref });
  const inner = join(call.args.map(({ node: given }) => unwrapGivenTo(solver, { file, node: given }, depth - 1)));
  return {
    functions: inner.functions,
    wrappers: [...functions, ...inner.wrappers],
    names: [call.text, ...inner.names],
    unread: functions.length > 0 ? inner.unread : [call.text, ...inner.unread],
  };
}

/** The functions that a call is handed, by themselves or under a key; what else is set beside them says of the chain what a name does: `{ auth: true, handler }`. */
function unwrapGivenTo(solver: Solver, { file, node }: Guard, depth: number): Unwrapped {
  const { kind, edges = [] } = file.nodes[behindName(file, node)] ?? {};
  const isWritten = kind === 'object' && edges.some(({ keys: [key] = [] }) => key !== undefined && solver.names.isHandlerKey(key));
  if (!isWritten) return unwrapHandlers(solver, { file, node }, depth);
  const handed = edges.filter(({ keys: [key] = [] }) => key !== undefined && solver.names.isHandlerKey(key));
  const set = edges.flatMap(({ keys: [key] = [], from }) => (key === undefined || isOff(file, from) ? [] : [key]));
  const options = set.filter((key) => !solver.names.isHandlerKey(key));
  const inner = join(handed.map(({ from }) => unwrapHandlers(solver, { file, node: from }, depth)));
  return inner.functions.length === 0 ? inner : { ...inner, names: [...inner.names, ...options], unread: [...inner.unread, ...options] };
}

/** True for an option that is switched off: `auth: false`. */
function isOff({ nodes }: FileFacts, node: number): boolean {
  const { kind, value } = nodes[node] ?? {};
  return kind === 'literal' && (value === false || value === null);
}

function join(parts: readonly Unwrapped[]): Unwrapped {
  return {
    functions: parts.flatMap(({ functions }) => functions),
    wrappers: parts.flatMap(({ wrappers }) => wrappers),
    names: parts.flatMap(({ names }) => names),
    unread: parts.flatMap(({ unread }) => unread),
  };
}

/** The elements of a list that is written at a node. */
function elementsOf(file: FileFacts, node: number): number[] {
  const { kind, edges = [] } = file.nodes[node] ?? {};
  const isList = kind === 'object' && edges.length > 0 && edges.every(({ keys = [] }) => /^\d+$|^\*$/.test(keys[0] ?? ''));
  return isList ? edges.map(({ from }) => from) : [];
}

/** What a value is called where it stands: the name of a variable, a property, a function. */
export function nameAtNode({ nodes, calls }: FileFacts, node: number): string {
  const { name = '', kind, ref = -1 } = nodes[node] ?? {};
  return kind === 'call' ? (calls[ref]?.text ?? name) : name;
}

/** Where a value was made, as keys to compare by. */
export function identitiesOf(solver: Solver, { file, node }: Guard): string[] {
  return originsAt(solver, { file, node }).map(({ state }) => placeKeyOf(state.file, state.node, state.path));
}

/** Where a value comes from, but for what is written down. */
export function originsAt(solver: Solver, { file, node }: Guard): Origin[] {
  return solver.origins(file, node, []).filter(({ kind }) => kind !== 'literal');
}

/** A place as a key to compare by. */
export function placeKeyOf(file: FileFacts, node: number, path: readonly string[] = []): string {
  return [file.path, node, ...path].join(':');
}

/** The nodes under these keys of the object at a node: each is a path, `resolvers.Query.*`. */
export function nodesAtKeys(solver: Solver, value: Guard, keys: readonly string[]): Guard[] {
  return keys.flatMap((key) => nodesAt(solver, value, key.split('.')));
}

/** The node under these keys of an object literal; `*` for those of all keys, and for the methods of what a class makes. */
export function nodesAt(solver: Solver, { file, node }: Guard, [key, ...rest]: readonly string[]): Guard[] {
  if (key === undefined) return [{ file, node }];
  return solver.origins(file, node, []).flatMap(({ kind: made, state }) => {
    const { kind, edges, ref = -1 } = nodeOf(state);
    if (state.path.length > 0) return [];
    if (made === 'class' && key === '*') return methodsMadeAt(solver, { file: state.file, call: ref });
    if (kind !== 'object') return [];
    const fitting = edges.filter(({ label, keys = [] }) => label === 'write' && keys.length === 1 && (key === '*' || keys[0] === key));
    return fitting.flatMap(({ from }) => nodesAt(solver, { file: state.file, node: from }, rest));
  });
}

/** The methods of the classes that a call makes an instance of. */
function methodsMadeAt(solver: Solver, ref: CallRef): Guard[] {
  return solver.targetsOf(ref).classes.flatMap(({ file, classId }) => {
    const members = [...(file.classes[classId]?.members.values() ?? [])].flat();
    return members.filter((node) => file.nodes[node]?.kind === 'function').map((node) => ({ file, node }));
  });
}
