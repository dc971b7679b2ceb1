import { type Hook, isIndex, keysMeet, type LeftOutKeys, memoize, type Omissions, type Rewriting } from '@phitrace/core';
import type { CalledPlace, MakerCall } from '../calls/targets.js';
import type { EdgeLabel, FileFacts, FlowNode, FunctionFacts } from '../graph/graph.js';
import type { Solver } from '../query/query.js';
import { chainOf, nodeOf, type Origin, startState, type State } from '../query/state.js';
import { isAt } from './conditions.js';
import { functionsGiven, madeOf } from './made-of.js';
import { type OptionValue, optionValues } from './option-values.js';
import { type Asked, valuesAt } from './values-at.js';

type Path = readonly string[];

/** A regular expression of nothing but texts, at an end of a key or anywhere: `/name$/i`, `/^(?:ssn|mrn)$/`, `/ssn|mrn/`. */
const OF_TEXTS = /^\/(\^?)(?:\((?:\?:)?([\w|-]+)\)|([\w|-]+))(\$?)\/([iu]*)$/;

/** True for the keys under which a sink sends nothing of what it is given. */
export type LeavesOut = (keys: Path) => boolean;

/** What an option of the calls that made a sink's receiver tells it to leave out: `pino({ redact: ['patient.ssn'] })`. That of a child replaces its parent's. */
export function redactedBy(solver: Solver, makers: readonly MakerCall[], option: string): LeavesOut[] {
  for (const maker of makers) {
    const texts = optionValues(solver, maker, `${option}.*`).flatMap((each) => textsOf(solver, each));
    const paths = texts.flatMap(toPaths);
    if (paths.length > 0) return paths.map((path) => (keys) => isBelow(keys, path));
  }
  return [];
}

/** The texts that an option may be: as they are written, or made of the elements of a list (`FIELDS.map((field) => `*.${field}`)`). */
function textsOf(solver: Solver, { file, node, value, stack }: OptionValue): string[] {
  if (typeof value === 'string') return [value];
  const parts = file.nodes[node]?.parts ?? [];
  const holes = parts.filter((part) => typeof part === 'number');
  const [hole] = holes;
  if (hole === undefined || holes.length > 1) return [];
  return solver.origins(file, hole, [], stack).flatMap(({ state }) => {
    const held = nodeOf(state).value;
    return typeof held === 'string' ? [parts.map((part) => (typeof part === 'string' ? part : held)).join('')] : [];
  });
}

function isBelow(keys: Path, path: Path): boolean {
  return path.length <= keys.length && path.every((key, i) => keysMeet(key, keys[i] ?? ''));
}

/** `headers["x-user"]`, `patients[*].name`: elements of lists have no keys at the sink, but `[*]` may be a key too. */
function toPaths(text: string): Path[] {
  if (text === '') return [];
  return [text, text.replaceAll('[*]', '')].map((each) => each.split(/[.[\]"'`]+/).filter((key) => key !== ''));
}

/** What settings of the program keep out, by a row. */
export function keptOut(asked: Asked, { withoutKeys = [], rewrittenBy: functions = [] }: Omissions): LeavesOut[] {
  return [...withoutKeys.map((each) => keysLeftOutBy(asked, each)), ...functions.flatMap((each) => rewrittenBy(asked, each))];
}

/** What stands under keys that a list of the program names, or that a regular expression of the list fits. */
function keysLeftOutBy(asked: Asked, { at, depth = Infinity, anyCase }: LeftOutKeys): LeavesOut {
  const listed = memoizeOnce(() => valuesAt(asked, `${at}.element`).map(({ state }) => keyTest(nodeOf(state), anyCase)));
  return (keys) => keys.slice(0, depth).some((key) => listed().some((fits) => fits(key)));
}

function keyTest({ value, pattern }: FlowNode, anyCase?: true): (key: string) => boolean {
  if (pattern !== undefined) return patternTest(pattern);
  const listed = String(value).toLowerCase();
  return (key) => value === key || (anyCase === true && key.toLowerCase() === listed);
}

/** What a written regular expression of texts fits: nothing, where it is more than that, since none of the program is ever run. */
function patternTest(pattern: string): (key: string) => boolean {
  const [, begins = '', group, plain = '', ends = '', flags = ''] = OF_TEXTS.exec(pattern) ?? [];
  const fold = (text: string) => (flags.includes('i') ? text.toLowerCase() : text);
  const listed = fold(group ?? readAlone(plain, begins + ends)).split('|');
  const isRead = listed.join('') !== '';
  return (key) => isRead && listed.some((text) => isAtEnds(fold(key), text, begins !== '', ends !== ''));
}

/** Texts without a group: `^` and `$` belong to the first and the last of several alone, which is not read. */
function readAlone(texts: string, ends: string): string {
  return texts.includes('|') && ends !== '' ? '' : texts;
}

function isAtEnds(key: string, text: string, begins: boolean, ends: boolean): boolean {
  if (begins && ends) return key === text;
  return begins ? key.startsWith(text) : ends ? key.endsWith(text) : key.includes(text);
}

/** What functions overwrite or delete that see the data before the sink sends it. */
function rewrittenBy(asked: Asked, rewriting: Rewriting): LeavesOut[] {
  const { under = [], copies = [], byKey, at, inPlace } = rewriting;
  const given = inPlace ? leftInParameter : returned;
  if (byKey)
    return [
      ([key = '', ...rest]) => /^[A-Za-z_$][\w$]*$/.test(key) && isOverwritten(asked.solver, valuesAt(asked, `${at}.${key}`), rest, given),
    ];
  const functions = memoizeOnce(() => functionsOf(asked, rewriting));
  return [(keys) => [under, ...copies].every((place) => isOverwritten(asked.solver, functions(), [...place, ...keys], given))];
}

function memoizeOnce<T>(find: () => T): () => T {
  const known = new Map<'', T>();
  return () => memoize(known, '', find);
}

function functionsOf(asked: Asked, { at, of, before = [] }: Rewriting): readonly Origin[] {
  const values = valuesAt(asked, at);
  if (of === undefined) return values;
  return values.flatMap((value) => {
    const { places } = madeOf(asked, value);
    const end = places.findIndex((place) => isAt(asked, place, before));
    return places
      .slice(0, end < 0 ? undefined : end)
      .filter((place) => isAt(asked, place, [of]))
      .flatMap((place: CalledPlace) => functionsGiven(asked.solver, place));
  });
}

/** The functions that a row names and the program has: they see what it sends, or don't. */
export function hooksOf(asked: Asked, { rewrittenBy: seen = [], missedBy = [] }: Omissions): readonly Hook[] {
  const options = [...seen.map(({ at }) => ({ at, sees: true })), ...missedBy.map((at) => ({ at, sees: false }))];
  return options
    .filter(({ at }) => valuesAt(asked, at).some(({ kind }) => kind === 'function'))
    .map(({ at, sees }) => ({ option: nameOf(at), sees }));
}

/** The nodes of what a function hands on. */
type HandedOn = (file: FileFacts, facts: FunctionFacts) => readonly number[];

const returned: HandedOn = (_file, { returns }) => returns;

/** What the first parameter is by the ends of the function, apart from those that drop all with `false`. */
const leftInParameter: HandedOn = ({ nodes }, { params, ends = [] }) => {
  const kept = ends.filter(({ returned: node = -1 }) => nodes[node]?.value !== false).map((end) => end.params);
  return (kept.length > 0 ? kept : [params]).flatMap(([first]) => first ?? []);
};

/** The option that holds a function, or the method that is given it. */
function nameOf(at: string): string {
  return /^\w+\.(\w+)\.arg\[\d+\]$/.exec(at)?.[1] ?? at.slice(at.lastIndexOf('.') + 1);
}

/** True where one of the functions hands on nothing of its parameter at the path, or an id, a count or the like: on none of its ways, or on none on which it found something there. */
function isOverwritten(solver: Solver, functions: readonly Origin[], path: Path, handedOn: HandedOn): boolean {
  return functions.some(({ kind: given, state }) => {
    const facts = given === 'function' && state.path.length === 0 ? state.file.functions[nodeOf(state).ref ?? -1] : undefined;
    const nodes = facts ? handedOn(state.file, facts) : [];
    if (nodes.length === 0) return false;
    const origins = nodes.flatMap((node) => solver.contentOrigins(startState(state.file, node, path)));
    // Where all is dropped (`isNoise(event) ? null : event`), nothing was set.
    const isSet = path.length > 0 && origins.some((origin) => origin.kind === 'literal' && origin.state.path.length < path.length);
    return (
      (isSet && looksAt(state.file, nodeOf(state).ref ?? -1, path)) ||
      origins.every(({ kind, state: end }) => kind === 'literal' || kind === 'clean' || isPick(solver, end.path, path))
    );
  });
}

/** True for an id, a count or the like that is picked of what stands at the path. */
function isPick({ names }: Solver, picked: Path, path: Path): boolean {
  return picked.length > path.length && names.leadsToMeta(picked);
}

/**
 * False for a function that overwrites what stands at the path without a look at it, and not on each of its ways: under a
 * condition that has nothing to do with it (`if (isDemo) delete event.user`, unlike `if (event.user) delete event.user`).
 */
function looksAt({ nodes }: FileFacts, id: number, path: Path): boolean {
  const own = nodes.filter(({ scope }) => scope === id);
  const keysOf = (wanted: EdgeLabel) =>
    own.flatMap(({ edges }) => edges.flatMap(({ label, keys = [] }) => (label === wanted ? [keys] : [])));
  const [reads, writes] = [keysOf('read'), keysOf('write')];
  const fitting = writes.filter((keys) => keys.length <= path.length && keys.every((key, i) => key === path[i]));
  // What is written through is read, too.
  const looks = (key: string) =>
    reads.filter((keys) => keys.at(-1) === key).length > writes.filter((keys) => keys.slice(0, -1).includes(key)).length;
  return fitting.length === 0 || fitting.some((keys) => keys.some(looks));
}

/** True when a value comes to the sink under keys that it leaves out, or deeper than it looks. */
export function isLeftOut(end: State, leftOut: readonly LeavesOut[], depth = Infinity): boolean {
  if (leftOut.length === 0 && depth === Infinity) return false;
  const keys = keysAtSink(end);
  return keys.length > depth || leftOut.some((leavesOut) => leavesOut(keys));
}

/**
 * The keys of the object literals that a value is put into on its last steps to the sink, the outermost first. What becomes
 * part of a text, or of what a library makes, has no keys of its own any more.
 */
function keysAtSink(end: State): Path {
  const keys: string[] = [];
  for (const state of [...chainOf(end)].reverse()) {
    const { parent } = state;
    if (!parent) continue;
    const edge = parent.file === state.file ? nodeOf(parent).edges.find(({ from }) => from === state.node) : undefined;
    if (nodeOf(parent).kind === 'derive' || isArgumentOf(parent, state)) break;
    if (edge?.label === 'write') keys.push(...(edge.keys ?? []).slice(parent.path.length).filter((key) => !isIndex(key)));
  }
  return keys;
}

/** True when the walk went from the result of a call to what the call was given, not into the function. */
export function isArgumentOf({ file, node }: State, state: State): boolean {
  const { kind, ref = -1 } = file.nodes[node] ?? {};
  return kind === 'call' && file === state.file && (file.calls[ref]?.args.some((argument) => argument.node === state.node) ?? false);
}
