import { type Framework, THROWN } from '@phitrace/core';
import { callsIn } from '../graph/calls-in.js';
import type { FileFacts } from '../graph/graph.js';
import type { FunctionRef } from '../graph/program.js';
import { isSink } from '../models/model-index.js';
import type { Solver } from '../query/query.js';
import { startState } from '../query/state.js';
import { unwrapHandlers } from './route-values.js';
import { scopesIn } from './scopes.js';

type OpenErrors = NonNullable<Framework['errors']>;

/** Keys under which an error holds its message. */
const TEXTS = new Set(['message', 'stack']);

/**
 * The kinds of sink that the message of an error comes to which a handler lets through: those that the project's own functions
 * for errors hand it to, or, where it has none, what the framework does.
 */
export function kindsOfOpenErrors(solver: Solver, files: readonly FileFacts[], { sink, takenBy }: OpenErrors): ReadonlySet<string> {
  const own = files.flatMap((file) => takersIn(solver, file, takenBy));
  return own.length === 0 ? new Set([sink]) : new Set(own.flatMap((taker) => kindsIn(solver, taker)));
}

/** The functions of a file that the framework gives errors to. */
function takersIn(solver: Solver, file: FileFacts, { calls, keys, classes }: OpenErrors['takenBy']): FunctionRef[] {
  const given = calls.flatMap(({ members, params }) =>
    file.calls
      .filter(({ member, receiver }) => receiver !== undefined && members.includes(member))
      .flatMap(({ args }) => args.flatMap(({ node }) => unwrapHandlers(solver, { file, node }).functions))
      .filter((ref) => params === undefined || solver.project.functionOf(ref)?.params.length === params),
  );
  const keyed = file.nodes.flatMap(({ kind, edges }) =>
    kind === 'object' ? edges.filter(({ keys: written = [] }) => keys.includes(written[0] ?? '')) : [],
  );
  const marked = file.functions.flatMap(({ classId = -1, params }, id) => {
    const isMarked = file.classes[classId]?.decorators?.some(({ name }) => classes.includes(name)) === true;
    return isMarked && params.length > 1 ? [{ file, id }] : [];
  });
  return [...given, ...keyed.flatMap(({ from }) => unwrapHandlers(solver, { file, node: from }).functions), ...marked];
}

/** The kinds of sink to which a function hands its first parameter, or the text of it. */
function kindsIn(solver: Solver, { file, id }: FunctionRef): string[] {
  const [error] = file.functions[id]?.params ?? [];
  if (error === undefined) return [];
  const calls = [...scopesIn(file, id)].flatMap((scope) => callsIn(file, scope));
  return calls.flatMap((call) => {
    const kinds = solver.rowsOf({ file, call }).filter(isSink);
    const isGiven = kinds.length > 0 && file.calls[call]?.args.some(({ node }) => holdsText(solver, file, node, error)) === true;
    return isGiven ? kinds.map(({ row }) => row.sink) : [];
  });
}

function holdsText(solver: Solver, file: FileFacts, node: number, error: number): boolean {
  return solver.contentOrigins(startState(file, node, [])).some(({ state }) => {
    const [key] = state.path;
    return state.file === file && state.node === error && (key === undefined || key === THROWN || TEXTS.has(key));
  });
}
