import { type Condition, findVariable, memoize, parseApiPath, parseConditionPosition, type Row, type ValueTest } from '@phitrace/core';
import type { CalledPlace } from '../calls/targets.js';
import { splitWords } from '@phitrace/naming';
import { matchesPath } from '../models/model-index.js';
import type { Argument } from '../query/query.js';
import { nodeOf, type Origin } from '../query/state.js';
import { leadingTexts, trailingTexts } from './addresses.js';
import { functionsGiven, isErrorMade, madeOf } from './made-of.js';
import { readsOnly } from './read-keys.js';
import { endsIn } from './option-values.js';
import { isText } from './texts.js';
import { variableValues } from './variables.js';
import { type Asked, isNothing, placesAt, valuesAt } from './values-at.js';

type Circumstances = Pick<Extract<Row, { sink: string }>, 'when' | 'unless' | 'versions' | 'within'>;

/** True where a row is about a call: it is not about other versions, all of `when` is certain, and no `unless` is. */
export function holds(asked: Asked, { when, unless = [], versions, within }: Circumstances): boolean {
  if (within && !isInFunction(asked, within)) return false;
  if (versions && !isVersion(asked.solver.models.majors.get(versions.package), versions)) return false;
  return (when === undefined || isCertain(asked, when)) && !unless.some((condition) => isCertain(asked, condition));
}

/** A number that decides on whether a row is about a call, with the places that it may stand at. */
export interface NumberAsked {
  readonly places: readonly Argument[];
  readonly isAsked: (value: Origin) => boolean;
}

/** The number that alone keeps a row from being about a call; undefined where more does. */
export function numberAsked(asked: Asked, circumstances: Circumstances): NumberAsked | undefined {
  const tests = Object.entries(circumstances.when ?? {});
  const number = tests.find(([, { atLeast }]) => atLeast !== undefined);
  if (!number || !holds(asked, { ...circumstances, when: Object.fromEntries(tests.filter((test) => test !== number)) })) return undefined;
  const [position, test] = number;
  return { places: placesAt(asked, position), isAsked: (value) => TESTS.some((isSo) => isSo(test, value, asked)) };
}

function isInFunction({ at: { file, call } }: Asked, names: readonly string[]): boolean {
  for (let scope = file.calls[call]?.scope ?? 0; scope > 0; scope = file.functions[scope]?.parent ?? 0) {
    const words = splitWords(file.functions[scope]?.name ?? '');
    if (names.some((name) => splitWords(name).every((word) => words.includes(word)))) return true;
  }
  return false;
}

function isVersion(major: number | undefined, { from = 0, below = Infinity }: NonNullable<Circumstances['versions']>): boolean {
  return major === undefined ? from === 0 : major >= from && major < below;
}

function isCertain(asked: Asked, condition: Condition): boolean {
  return Object.entries(condition).every(([position, test]) => {
    const variable = findVariable(position);
    if (variable !== undefined) return isSetTo(variableValues(asked.solver, variable, asked.at.file), test);
    const { position: at, made } = parseConditionPosition(position);
    const { keys } = made ?? at;
    const values = valuesAt(asked, position);
    // What would stand in something unknown is not known to stand there.
    return !values.some(({ state }) => endsIn(state.path, keys)) && passes(asked, values, test);
  });
}

/** Of a variable of the environment only the text and whether it is there are asked for. */
function isSetTo(values: readonly string[], { equals = [], is = [] }: ValueTest): boolean {
  if (values.length === 0) return is.includes('absent');
  return is.includes('present') || values.every((value) => equals.some((wanted) => String(wanted).toLowerCase() === value.toLowerCase()));
}

function passes(asked: Asked, values: readonly Origin[], test: ValueTest): boolean {
  if (values.every(isNothing)) return test.is?.includes('absent') === true || test.notMadeBy !== undefined;
  if (test.namesRecords) return values.some((value) => isNameOfRecords(asked, literalOf(value)));
  if (test.is?.includes('error') && values.some((value) => isErrorMade(asked.solver, value))) return true;
  return values.every((value) => TESTS.some((isSo) => isSo(test, value, asked)));
}

function isNameOfRecords({ solver }: Asked, text: unknown): boolean {
  return typeof text === 'string' && solver.names.isPlaceOfPatients(text);
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
  ({ words = [] }, value) => (writtenParts(value) ?? []).flatMap(splitWords).some((word) => words.includes(word)),
  ({ named = [] }, { state }) => named.includes(state.path.at(-1) ?? nodeOf(state).name ?? ''),
  ({ readFrom = [] }, value) => readFrom.length > 0 && namesRead(value).some((name) => readFrom.includes(name)),
  ({ is = [] }, value, { solver }) => is.includes('text') && isText(solver, value),
  ({ is = [] }, value) => is.includes('object') && nodeOf(value.state).kind === 'object',
  ({ madeBy = [] }, value, asked) => madeBy.length > 0 && madeOf(asked, value).places.some((place) => isAt(asked, place, madeBy)),
  ({ notMadeBy }, value, asked) => notMadeBy !== undefined && isMadeWithout(asked, value, notMadeBy),
  ({ is = [] }) => is.includes('present'),
  ({ printsOnly }, value, asked) => printsOnly !== undefined && isPrinter(asked, value, printsOnly),
];

/** The property that a value was read from; of a text, those of its parts. */
function namesRead({ state: { file, node, path } }: Origin): readonly string[] {
  const { name, parts = [] } = file.nodes[node] ?? {};
  const own = path.at(-1) ?? name;
  return [
    ...(own === undefined ? [] : [own]),
    ...parts.flatMap((part) => (typeof part === 'number' ? (file.nodes[part]?.name ?? []) : [])),
  ];
}

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
  const { places, isKnown } = madeOf(asked, value);
  return isKnown && !places.some((place) => isAt(asked, place, paths));
}

/** True for a value that only one function decides the print of, which reads no more than these keys. */
function isPrinter(asked: Asked, value: Origin, { by, keys }: { readonly by: string; readonly keys: readonly string[] }): boolean {
  const functions = madeOf(asked, value)
    .places.filter((place) => isAt(asked, place, [by]))
    .flatMap((place) => functionsGiven(asked.solver, place));
  return functions.length > 0 && functions.every(({ state }) => readsOnly(state, keys));
}

const parsedPaths = new Map<string, ReturnType<typeof parseApiPath>>();

/** True for a place that one of the paths names. */
export function isAt({ packages }: Pick<Asked, 'packages'>, place: CalledPlace, paths: readonly string[]): boolean {
  return paths.some((path) =>
    matchesPath(
      memoize(parsedPaths, path, () => parseApiPath(path)),
      place,
      packages,
    ),
  );
}
