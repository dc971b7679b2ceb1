import { ANY_KEY, type Framework, isIndex, THROWN } from '@phitrace/core';
import { safeguardsOn } from '../../evidence/way.js';
import { callsIn } from '../../graph/calls-in.js';
import type { CheckedClass, FileFacts } from '../../graph/graph.js';
import type { CallRef } from '../../graph/program.js';
import type { Solver } from '../../query/query.js';
import { chainOf, nodeOf, startState, type State } from '../../query/state.js';
import type { Input } from '../../sinks/inputs.js';
import type { RecipientResolver } from '../../sinks/recipients.js';
import type { SinkCall } from '../../sinks/sink-call.js';
import { sinksOfCall } from '../../sinks/sinks.js';
import type { ErrorPlace } from './error-takers.js';
import { scopesIn } from '../scopes.js';

/** Keys that hold nothing that was written into an error. */
const WITHOUT_TEXT = new Set(['name', 'constructor', 'status', 'statusCode', 'code']);
/** The key under which an error holds its message; its stack begins with it. */
export const MESSAGE = 'message';
const STACK = 'stack';

/** Functions behind one another from one for errors to what prints or answers. */
const MAX_DEPTH = 2;

/** What a function for errors hands to a sink. */
export interface TakenError {
  readonly sink: SinkCall;
  /** The part of the error. */
  readonly path: readonly string[];
  /** The classes that the error was asked about on the way. */
  readonly checked: readonly CheckedClass[];
}

/** A part of the error, with what is known of it there. */
type ErrorPart = Omit<TakenError, 'sink'>;

export interface ErrorReading {
  readonly solver: Solver;
  readonly recipients: RecipientResolver;
  readonly framework: Framework;
}

/** The sinks to which a function hands the error that it has, in what it calls of the project's own, too. */
export function sinksOfError(asked: ErrorReading, place: ErrorPlace, depth = 0): TakenError[] {
  const { file, id } = place.taker;
  if (depth > MAX_DEPTH) return [];
  const calls = [...scopesIn(file, id)].flatMap((scope) => callsIn(file, scope));
  return calls.flatMap((call) => sinksAt(asked, { file, call }, place, depth));
}

function sinksAt(asked: ErrorReading, at: CallRef, place: ErrorPlace, depth: number): TakenError[] {
  const { solver } = asked;
  const { args = [] } = at.file.calls[at.call] ?? {};
  const given = args.map(({ node }) => partsOfError(solver, { file: at.file, node, path: [] }, place));
  if (given.every((parts) => parts.length === 0)) return [];
  const known = answersOf(asked, at, given[0] ?? []) ?? sinksOfCallWith(asked, at, place);
  if (known.length > 0) return known;
  return solver.targetsOf(at).functions.flatMap(({ file, id }) => {
    const { params = [] } = file.functions[id] ?? {};
    return given.flatMap((parts, index) =>
      parts.flatMap(({ path, checked }) => {
        const node = params[index];
        const inner = node === undefined ? [] : sinksOfError(asked, { taker: { file, id }, node, below: [], of: path }, depth + 1);
        return inner.map((each) => ({ ...each, checked: [...checked, ...each.checked] }));
      }),
    );
  });
}

/** What a call, or an assignment, answers with; undefined for one that answers nothing. */
function answersOf({ framework: { errors, answers } }: ErrorReading, at: CallRef, parts: readonly ErrorPart[]): TakenError[] | undefined {
  const { member = '', receiver, text = '' } = at.file.calls[at.call] ?? {};
  const isAnswer = answers.members.includes(member) || answers.written.some((key) => member === `${key}=`);
  const kind = receiver !== undefined && isAnswer ? errors?.answered : undefined;
  if (!errors || kind === undefined) return undefined;
  return parts.map((part) => ({ ...part, sink: { at, kind, name: text, verified: errors.verified, inputs: [] } }));
}

function sinksOfCallWith({ solver, recipients }: ErrorReading, at: CallRef, place: ErrorPlace): TakenError[] {
  const partsAt = (input: Input) => partsOfError(solver, { file: at.file, ...input }, place);
  return sinksOfCall(solver, recipients, at).flatMap((sink) => sink.inputs.flatMap(partsAt).map((part) => ({ ...part, sink })));
}

/** The parts of the error that a value holds; an empty path for the error as a whole. */
function partsOfError(solver: Solver, { file, node, path }: Input & { readonly file: FileFacts }, place: ErrorPlace): ErrorPart[] {
  const ends = solver.contentOrigins(startState(file, node, path)).map(({ state }) => state);
  const own = ends.filter((state) => state.node === place.node && state.file === place.taker.file && safeguardsOn(state).length === 0);
  return own.flatMap((state) => {
    const part = partAt(state.path, place);
    return part === undefined || WITHOUT_TEXT.has(part[0] ?? '') ? [] : [{ path: part, checked: checkedOn(state) }];
  });
}

function partAt(path: readonly string[], { below, of }: ErrorPlace): readonly string[] | undefined {
  const isThere = below.slice(0, path.length).every((key, i) => key === path[i] || (key === ANY_KEY && isIndex(path[i])));
  if (!isThere) return undefined;
  const [key, ...rest] = [...of, ...path.slice(below.length)];
  if (key === undefined || key === THROWN || key === ANY_KEY) return [];
  return key === STACK ? [MESSAGE] : [key, ...rest];
}

function checkedOn(end: State): CheckedClass[] {
  return [...chainOf(end)].flatMap((state) => nodeOf(state).checked ?? []);
}
