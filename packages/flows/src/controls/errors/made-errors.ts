import { parsePosition } from '@phitrace/core';
import { placesExtended } from '../../calls/callees.js';
import { lineageOf } from '../../calls/classes.js';
import { isTelling, openCalls } from '../../calls/throwing.js';
import { callsIn } from '../../graph/calls-in.js';
import type { CallFacts, CheckedClass, FileFacts, NodeKind } from '../../graph/graph.js';
import type { CallRef, FunctionRef } from '../../graph/program.js';
import { isSink, isSummary, type IndexedRow } from '../../models/model-index.js';
import type { Solver } from '../../query/query.js';
import { readFunctionsFrom } from '../functions-from.js';
import { parameterBehind } from '../../graph/parameter-behind.js';

/** An error where it is made, and the node at which it is thrown. */
export interface MadeError {
  readonly at: CallRef;
  readonly node: number;
}

/** The errors that come out of functions: those that they and what they call make and don't keep. */
export function errorsFrom(solver: Solver, functions: readonly FunctionRef[]): MadeError[] {
  const opened = readFunctionsFrom(
    functions,
    (ref) => ({ ref, ...openIn(solver, ref) }),
    ({ ref: { file }, calls }) => calls.flatMap((call) => [...solver.targetsOf({ file, call }).functions, ...writtenIn(file, call)]),
  );
  return [...opened].flatMap(({ ref: { file }, thrown }) => thrown.flatMap((node) => madeAt(solver, file, node)));
}

/** The errors that a function throws, of which not every word is in the code. */
export function errorsThrownIn(solver: Solver, { file, id }: FunctionRef): MadeError[] {
  return (file.functions[id]?.throws ?? []).flatMap((node) => madeAt(solver, file, node));
}

/** The functions that are written among the arguments of a call. */
function writtenIn(file: FileFacts, call: number): FunctionRef[] {
  return (file.calls[call]?.args ?? []).flatMap(({ node }) => {
    const { kind, ref = -1 } = file.nodes[node] ?? {};
    return kind === 'function' ? [{ file, id: ref }] : [];
  });
}

interface Open {
  /** Nodes that are thrown. */
  readonly thrown: readonly number[];
  readonly calls: readonly number[];
}

/** What a function throws or hands on to what comes next, and the calls whose errors it doesn't keep. */
function openIn(solver: Solver, { file, id }: FunctionRef): Open {
  const facts = file.functions[id];
  if (!facts) return { thrown: [], calls: [] };
  const given = [...facts.throws, ...handedOnIn(solver, file, id)];
  const caught = given.flatMap((node) => behind(file, node)).filter((node) => file.nodes[node]?.kind === 'caught');
  const known = caught.flatMap((node) => file.nodes[node] ?? []);
  return {
    thrown: [...given, ...known.flatMap(({ edges }) => edges.map(({ from }) => from))],
    calls: [...openCalls(solver, file, id), ...known.flatMap(({ calls = [] }) => calls)],
  };
}

/** What a function gives to a parameter of its own as an error, or to what rejects: `next(error)`, `reject(new Error(…))`. */
function handedOnIn({ models }: Solver, file: FileFacts, id: number): number[] {
  const calls = callsIn(file, id).flatMap((call) => file.calls[call] ?? []);
  const isNext = ({ receiver, callee }: CallFacts) => receiver === undefined && parameterBehind(file, callee)?.keys.length === 0;
  return calls.flatMap((call) => {
    const [first] = call.args;
    return first && (models.makesRejections(call.member) || (isNext(call) && isError(file, first.node))) ? [first.node] : [];
  });
}

function isError(file: FileFacts, given: number): boolean {
  return behind(file, given).some((node) => {
    const { kind, ref = -1 } = file.nodes[node] ?? {};
    return kind === 'caught' || (kind === 'call' && file.calls[ref]?.isNew === true);
  });
}

/** Nodes that pass on what they are made of. */
const PASSING: ReadonlySet<NodeKind | undefined> = new Set(['local', 'copy', 'store', 'mutated']);
const MAX_BEHIND = 12;

/** What stands behind names and what was written to it. */
function behind(file: FileFacts, start: number): readonly number[] {
  const open = [start];
  for (const node of open) {
    const { kind, edges = [] } = file.nodes[node] ?? {};
    if (!PASSING.has(kind) || open.length > MAX_BEHIND) continue;
    open.push(...edges.filter(({ label, from }) => label !== 'write' && !open.includes(from)).map(({ from }) => from));
  }
  return open;
}

/** The calls that make what is thrown at a node: `new Error(…)`, a function of the project, or one that is known to hand on what it is given. */
function madeAt(solver: Solver, file: FileFacts, thrown: number): MadeError[] {
  return behind(file, thrown).flatMap((node) => {
    const { kind, ref: call = -1 } = file.nodes[node] ?? {};
    const at = { file, call };
    return kind === 'call' && isTelling(file, node) && isMaker(solver, at) ? [{ at, node: thrown }] : [];
  });
}

function isMaker(solver: Solver, at: CallRef): boolean {
  return at.file.calls[at.call]?.isNew === true || solver.targetsOf(at).functions.length > 0 || solver.rowsOf(at).some(isSummary);
}

/** True for an error of which a row tells that what it is made of comes to this kind of sink, or to any. */
export function isToldByRow(solver: Solver, { at }: MadeError, kind?: string): boolean {
  return solver.rowsOf(at).some((row) => tellsOfMessage(row) && (kind === undefined || ('sink' in row.row && row.row.sink === kind)));
}

function tellsOfMessage(row: IndexedRow): boolean {
  return isSink(row) && row.row.args.some((position) => parsePosition(position).base === 'arg');
}

/** The keys that every error has. */
const OF_ANY = new Set(['message', 'stack', 'cause', 'errors', 'name', 'toString']);

/** False where the error is seen to be of no class that has such a key. */
export function mayHaveKey(solver: Solver, { at, node }: MadeError, key: string | undefined): boolean {
  if (key === undefined || OF_ANY.has(key)) return true;
  const { classes, places } = solver.targetsOf(at);
  const isPlain = at.file.nodes[node]?.kind === 'call' && at.file.calls[at.call]?.isNew === true;
  if (!isPlain) return true;
  if (classes.length === 0) return places.some(({ module }) => module !== 'global');
  const above = classes.flatMap((made) => lineageOf(solver, made));
  const isOthers = classes.some((made) => placesExtended(solver, made).some(({ module }) => module !== 'global'));
  return isOthers || above.some(({ file, classId }) => file.classes[classId]?.members.has(key) === true);
}

/** False for an error that what was asked about classes leaves out. */
export function isOfChecked(solver: Solver, { at }: MadeError, checked: readonly CheckedClass[]): boolean {
  if (checked.length === 0) return true;
  const names = classNamesOf(solver, at);
  return names.size === 0 || checked.every(({ names: asked, isSo }) => asked.some((name) => names.has(name) || name === 'Error') === isSo);
}

/** The names of the classes that what a call makes is of; none where it makes anything. */
function classNamesOf(solver: Solver, at: CallRef): ReadonlySet<string> {
  const { isNew = false, member = '' } = at.file.calls[at.call] ?? {};
  if (!isNew) return new Set();
  const { classes } = solver.targetsOf(at);
  const above = classes.flatMap((made) => [
    ...lineageOf(solver, made).map(({ file, classId }) => file.classes[classId]?.name ?? ''),
    ...placesExtended(solver, made).flatMap(({ chain }) => chain.at(-1) ?? []),
  ]);
  return new Set([member, ...above]);
}
