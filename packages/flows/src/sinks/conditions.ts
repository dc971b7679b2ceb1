import {
  type Condition,
  memoize,
  parseApiPath,
  parseConditionPosition,
  type ParsedPosition,
  parsePosition,
  type Row,
  type ValueTest,
} from '@phitrace/core';
import type { CallRef } from '../graph/program.js';
import type { CalledPlace, MakerCall } from '../calls/targets.js';
import { placesOf } from '../calls/callees.js';
import { matchesPath } from '../models/model-index.js';
import type { Solver } from '../query/query.js';
import { nodeOf, type Origin } from '../query/state.js';
import { inputsAt } from './inputs.js';
import { leadingTexts, trailingTexts } from './hosts.js';
import { isText } from './texts.js';
import { isErrorMade, madeOf } from './made-of.js';
import { readsOnly } from './read-keys.js';

/** What is asked about: a call, the calls that made its receiver, nearest first, and the packages of the row's file. */
export interface Asked {
  readonly solver: Solver;
  readonly at: CallRef;
  readonly makers: readonly MakerCall[];
  readonly packages: readonly string[];
}

/** The calls that made the receiver of a call: of its place, else the call that the receiver is the result of. */
export function makersOf(at: CallRef, place?: CalledPlace): readonly MakerCall[] {
  if (place && place.madeBy.length > 0) return place.madeBy;
  const receiver = at.file.nodes[at.file.calls[at.call]?.receiver ?? -1];
  return receiver?.kind === 'call' && receiver.ref !== undefined ? [{ file: at.file, call: receiver.ref }] : [];
}

/** True where a row is about a call: all of `when` is certain, and no `unless` is. */
export function holds(asked: Asked, { when, unless = [] }: Pick<Extract<Row, { sink: string }>, 'when' | 'unless'>): boolean {
  return (when === undefined || isCertain(asked, when)) && !unless.some((condition) => isCertain(asked, condition));
}

function isCertain(asked: Asked, condition: Condition): boolean {
  return Object.entries(condition).every(([position, test]) => passes(asked, valuesAt(asked, position), test));
}

function valuesAt(asked: Asked, text: string): readonly Origin[] {
  const { ofMaker, position } = parseConditionPosition(text);
  return valuesOf(asked.solver, ofMaker ? asked.makers : [asked.at], position);
}

/** The values at a position of the calls that made the receiver. */
export function valuesAtMakers({ solver, makers }: Asked, position: string): readonly Origin[] {
  return valuesOf(solver, makers, parsePosition(position));
}

/** The values that may stand at a position; of several calls, those of the nearest that gives one. */
function valuesOf(solver: Solver, calls: readonly MakerCall[], position: ParsedPosition): readonly Origin[] {
  for (const call of calls) {
    const facts = call.file.calls[call.call];
    const inputs = facts ? inputsAt(facts, position) : [];
    const values = inputs.flatMap(({ node, path }) => solver.origins(call.file, node, path, call.stack));
    const found = values.filter(({ kind, state }) => kind !== 'literal' || state.path.length === 0);
    if (found.length > 0) return found;
  }
  return [];
}

function passes(asked: Asked, values: readonly Origin[], test: ValueTest): boolean {
  if (values.every(isNothing)) return test.is?.includes('absent') === true || test.notMadeBy !== undefined;
  if (test.is?.includes('error') && values.some((value) => isErrorMade(asked.solver, value))) return true;
  return values.every((value) => TESTS.some((isSo) => isSo(test, value, asked)));
}

/** `undefined`, `null`. */
function isNothing({ kind, state }: Origin): boolean {
  const { value, name } = nodeOf(state);
  return (kind === 'literal' && value === null) || (kind === 'module' && name === 'undefined');
}

type IsSo = (test: ValueTest, value: Origin, asked: Asked) => boolean;

const TESTS: readonly IsSo[] = [
  ({ equals = [] }, value) => equals.some((wanted) => lower(wanted) === lower(literalOf(value))),
  ({ atLeast = Infinity }, value) => Number(literalOf(value) ?? NaN) >= atLeast,
  ({ startsWith = [] }, value, asked) =>
    startsWith.length > 0 &&
    isEach(leadingTexts(asked.solver, ...placeOf(value)), (text) => startsWith.some((start) => text.startsWith(start))),
  ({ endsWith = [] }, value, asked) =>
    endsWith.length > 0 && isEach(trailingTexts(asked.solver, ...placeOf(value)), (text) => endsWith.some((end) => text.endsWith(end))),
  ({ lacks }, value) => lacks !== undefined && !(writtenParts(value) ?? [lacks]).some((part) => part.includes(lacks)),
  ({ named = [] }, { state }) => named.includes(state.path.at(-1) ?? nodeOf(state).name ?? ''),
  ({ is = [] }, value, { solver }) => is.includes('text') && isText(solver, value),
  ({ is = [] }, value) => is.includes('object') && nodeOf(value.state).kind === 'object',
  ({ madeBy = [] }, value, asked) => madeBy.length > 0 && placesWithin(asked, value).places.some((place) => isAt(asked, place, madeBy)),
  ({ notMadeBy }, value, asked) => notMadeBy !== undefined && isMadeWithout(asked, value, notMadeBy),
  ({ readsOnly: keys }, { state }) => keys !== undefined && readsOnly(state, keys),
];

function isEach(texts: readonly string[], isSo: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.every(isSo);
}

function placeOf({ state }: Origin) {
  return [state.file, state.node, state.stack] as const;
}

function lower(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function literalOf({ kind, state }: Origin): unknown {
  return kind === 'literal' && state.path.length === 0 ? nodeOf(state).value : undefined;
}

/** The fixed parts of a text; undefined where none of it is written. */
function writtenParts({ state }: Origin): readonly string[] | undefined {
  const { value, parts } = nodeOf(state);
  if (state.path.length > 0) return undefined;
  if (typeof value === 'string') return [value];
  const written = parts?.filter((part) => typeof part === 'string') ?? [];
  return written.length > 0 ? written : undefined;
}

function isMadeWithout(asked: Asked, value: Origin, paths: readonly string[]): boolean {
  const { places, isKnown } = placesWithin(asked, value);
  return isKnown && !places.some((place) => isAt(asked, place, paths));
}

function placesWithin({ solver }: Asked, value: Origin) {
  return madeOf(solver, value, placesOf);
}

const parsedPaths = new Map<string, ReturnType<typeof parseApiPath>>();

function isAt({ packages }: Asked, place: CalledPlace, paths: readonly string[]): boolean {
  return paths.some((path) =>
    matchesPath(
      memoize(parsedPaths, path, () => parseApiPath(path)),
      place,
      packages,
    ),
  );
}
