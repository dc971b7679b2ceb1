import type { Edge, FileFacts } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import type { Solver } from '../query/query.js';
import { nodeOf, type Origin, type State } from '../query/state.js';
import type { ControlReader } from './signs.js';

/** Objects in one another whose keys are read. */
const MAX_DEPTH = 6;

/** A value under a key of what a call is given. */
export interface GivenKey {
  readonly key: string;
  readonly file: FileFacts;
  readonly node: number;
}

/** The keys of the objects that a call is given, at any depth; undefined for what may hold more than is written. */
export function keysGiven(solver: Solver, { file, call }: CallRef): (GivenKey | undefined)[] {
  const read = new Set<string>();
  return (file.calls[call]?.args ?? []).flatMap(({ node, spread }) =>
    spread ? [undefined] : keysBelow(solver, file, node, { ...START, read }),
  );
}

/** What a call is given itself, and the elements of a list of it, may be objects that are made elsewhere; what stands deeper is a value. */
interface Depth {
  readonly left: number;
  readonly isValue: boolean;
  /** The objects that were read before: those of a large program hold one another, on more ways than can be gone. */
  readonly read: Set<string>;
}

const START = { left: MAX_DEPTH, isValue: false };

function keysBelow(solver: Solver, file: FileFacts, node: number, at: Depth): (GivenKey | undefined)[] {
  return solver.origins(file, node, []).flatMap(({ kind, state }) => {
    const { kind: made, edges } = nodeOf(state);
    if (made === 'object' && state.path.length === 0) return wasRead(state, at) ? [] : keysOfObject(solver, state, edges, at);
    if (kind === 'literal' || at.isValue) return [];
    return [undefined, ...keysOfMade(solver, state, at)];
  });
}

function keysOfObject(solver: Solver, state: State, edges: readonly Edge[], at: Depth): (GivenKey | undefined)[] {
  return [...edges, ...addedLater(solver, state)].flatMap((edge) => keysOfEdge(solver, state.file, edge, at));
}

/** True for an object that was read already; from now on it is. */
function wasRead({ file, node }: State, { isValue, read }: Depth): boolean {
  const key = `${file.path} ${node} ${isValue}`;
  const was = read.has(key);
  read.add(key);
  return was;
}

/** The keys that a command is made with, which may hold others by itself: `client.send(new ConverseCommand({ … }))`. */
function keysOfMade(solver: Solver, { file, node }: State, { left, isValue, read }: Depth): (GivenKey | undefined)[] {
  const { kind, ref = -1 } = file.nodes[node] ?? {};
  const made = kind === 'call' ? file.calls[ref] : undefined;
  if (!made?.isNew || left === 0) return [];
  return made.args.flatMap((argument) => keysBelow(solver, file, argument.node, { left: left - 1, isValue, read }));
}

/** What calls put into a list after it was made: `messages.push({ … })`. */
function addedLater(solver: Solver, { file, node }: State): Edge[] {
  if (!solver.isFilled(file, node)) return [];
  const isInto = (receiver: number) => solver.origins(file, receiver, []).some(({ state }) => state.file === file && state.node === node);
  return file.calls.flatMap(({ member, receiver, args }) => {
    if (receiver === undefined || !solver.models.mutators.has(member) || !isInto(receiver)) return [];
    return args.map(({ node: from }, i): Edge => ({ label: 'write', keys: [String(i)], from }));
  });
}

function keysOfEdge(
  solver: Solver,
  file: FileFacts,
  { label, keys: [key = ''] = [], from }: Edge,
  { left, isValue, read }: Depth,
): (GivenKey | undefined)[] {
  if (label !== 'write') return [undefined];
  const below = left === 0 ? [] : keysBelow(solver, file, from, { left: left - 1, isValue: isValue || !/^\d+$/.test(key), read });
  return [{ key, file, node: from }, ...below];
}

/** True for a value that is written out: the same for everybody. */
export function isFixed(solver: Solver, { file, node }: Pick<GivenKey, 'file' | 'node'>): boolean {
  const origins = solver.origins(file, node, []);
  return origins.length > 0 && origins.every(({ kind }) => kind === 'literal');
}

/** The calls that made what a call is made on: the client, the index, the collection. */
export function creationCallsOf(solver: Solver, ref: CallRef): CallRef[] {
  return solver.targetsOf(ref).places.flatMap(({ madeBy }) => madeBy);
}

/** The calls that made the values under the keys of a call, and what made these: `{ model: createBedrock({ region })('…') }`. */
function makersOfGiven(solver: Solver, given: readonly (GivenKey | undefined)[]): CallRef[] {
  return given.flatMap((each) =>
    (each ? solver.origins(each.file, each.node, []) : []).flatMap(({ state }) => {
      const { kind, ref: call } = nodeOf(state);
      return kind === 'call' && call !== undefined ? creationCallsOf(solver, { file: state.file, call }) : [];
    }),
  );
}

/** The texts under keys of a control that a call, what made the things it is called on, or what made what it is given, is given. */
export function textsGiven(reader: ControlReader, ref: CallRef): string[] {
  const { solver } = reader;
  const own = keysGiven(solver, ref);
  const makers = [...creationCallsOf(solver, ref), ...makersOfGiven(solver, own)];
  const given = [...own, ...makers.flatMap((call) => keysGiven(solver, call))];
  return given.flatMap((each) => (each && reader.isName(each.key) ? solver.origins(each.file, each.node, []).flatMap(textOf) : []));
}

function textOf({ kind, state }: Origin): string[] {
  const { value } = nodeOf(state);
  return kind === 'literal' && typeof value === 'string' ? [value] : [];
}
