import { ANY_KEY, type Framework, THROWN } from '@phitrace/core';
import { callsIn } from '../graph/calls-in.js';
import type { FileFacts } from '../graph/graph.js';
import type { CallRef, FunctionRef } from '../graph/program.js';
import type { Solver } from '../query/query.js';
import { startState } from '../query/state.js';
import type { Input } from '../sinks/inputs.js';
import type { RecipientResolver } from '../sinks/recipients.js';
import { sinksOfCall } from '../sinks/sinks.js';
import { unwrapHandlers } from './route-values.js';
import { scopesIn } from './scopes.js';

type OpenErrors = NonNullable<Framework['errors']>;

/** The key under which an error holds its message, and the keys that hold nothing that was written into it. */
const MESSAGE = 'message';
const WITHOUT_TEXT = new Set(['name', 'constructor', 'status', 'statusCode', 'code']);

/** Functions behind one another from one for errors to what prints or answers. */
const MAX_DEPTH = 2;

/** What the errors that handlers let through come to. */
export interface TakenError {
  /** The kind of sink. */
  readonly kind: string;
  /** The key of the error whose value comes there. */
  readonly key: string;
}

interface ErrorReading {
  readonly solver: Solver;
  readonly recipients: RecipientResolver;
  readonly framework: Framework;
}

/**
 * The kinds of sink to which the errors come that a handler lets through: those that the project's own functions for errors hand
 * them to, or, where it has none, what the framework does.
 */
export function sinksOfOpenErrors(asked: ErrorReading, files: readonly FileFacts[], { sink, takenBy }: OpenErrors): readonly TakenError[] {
  const own = files.flatMap((file) => takersIn(asked.solver, file, takenBy));
  if (own.length === 0) return [{ kind: sink, key: MESSAGE }];
  const found = own.flatMap((taker) => sinksOfParameter(asked, taker, 0, 0));
  return [...new Map(found.map((each) => [`${each.kind}:${each.key}`, each])).values()];
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

/** What a function hands one of its parameters to, or a part of it; what it calls of the project's own, too. */
function sinksOfParameter(asked: ErrorReading, { file, id }: FunctionRef, index: number, depth: number): TakenError[] {
  const error = file.functions[id]?.params[index];
  if (error === undefined || depth > MAX_DEPTH) return [];
  const calls = [...scopesIn(file, id)].flatMap((scope) => callsIn(file, scope));
  return calls.flatMap((call) => sinksOfError(asked, { file, call }, error, depth));
}

function sinksOfError(asked: ErrorReading, at: CallRef, error: number, depth: number): TakenError[] {
  const { solver } = asked;
  const { args = [] } = at.file.calls[at.call] ?? {};
  const given = args.map(({ node }) => keysOfError(solver, { file: at.file, node, path: [] }, error));
  if (given.every((keys) => keys.length === 0)) return [];
  const known = answersOf(asked, at, given[0] ?? []) ?? sinksOfCallWith(asked, at, error);
  if (known.length > 0) return known;
  const { functions } = solver.targetsOf(at);
  return functions.flatMap((ref) =>
    given.flatMap((keys, index) => (keys.includes(MESSAGE) ? sinksOfParameter(asked, ref, index, depth + 1) : [])),
  );
}

/** What a call answers with; undefined for a call that answers nothing. */
function answersOf(
  { framework: { errors, answers } }: ErrorReading,
  { file, call }: CallRef,
  keys: readonly string[],
): TakenError[] | undefined {
  const { member = '', receiver } = file.calls[call] ?? {};
  const kind = receiver !== undefined && answers?.members.includes(member) ? errors?.answered : undefined;
  return kind === undefined ? undefined : keys.map((key) => ({ kind, key }));
}

function sinksOfCallWith({ solver, recipients }: ErrorReading, at: CallRef, error: number): TakenError[] {
  const keysAt = (input: Input) => keysOfError(solver, { file: at.file, ...input }, error);
  return sinksOfCall(solver, recipients, at).flatMap(({ kind, inputs }) => inputs.flatMap(keysAt).map((key) => ({ kind, key })));
}

/** The keys of an error that a value holds; its message for the error as a whole. */
function keysOfError(solver: Solver, { file, node, path }: Input & { readonly file: FileFacts }, error: number): string[] {
  const keys = solver.contentOrigins(startState(file, node, path)).flatMap(({ state }) => {
    if (state.file !== file || state.node !== error) return [];
    const [key] = state.path;
    const isWhole = key === undefined || key === THROWN || key === 'stack' || key === ANY_KEY;
    return isWhole ? [MESSAGE] : WITHOUT_TEXT.has(key) ? [] : [key];
  });
  return [...new Set(keys)];
}
