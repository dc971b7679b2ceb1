/** A parsed position of a model row: `arg[0].body`, `arg[0].onSuccess.param[0]`, `arg[n+1].param[0].element`, `return`. */
export interface ParsedPosition {
  readonly base: 'arg' | 'receiver' | 'return' | 'locals';
  /** First argument that is meant; -1 is the last one. */
  readonly index: number;
  /** True when the following arguments are meant too. */
  readonly open: boolean;
  /** True when `index` is counted from the argument that the other position of the row names by `n`. */
  readonly relative: boolean;
  /** A parameter or the result of a function. */
  readonly inner?: Inner;
  readonly keys: readonly string[];
}

/** The function stands `at` these keys. `given` counts what it calls its parameter with, or what the parameter has at `method`. */
export type Inner =
  | { readonly kind: 'return'; readonly at: readonly string[] }
  | {
      readonly kind: 'param';
      readonly at: readonly string[];
      readonly index: number;
      readonly method: readonly string[];
      readonly given?: number;
    };

const KEY = String.raw`\.(?!param\[|return(?![\w$]))(?:[A-Za-z_$][\w$]*|\d+)`;
const BASE = String.raw`arg\[(?<index>\d+|\*|-1|n(?:\+1)?)(?<open>\+?)\]|receiver|return|locals`;
const PARAMETER = String.raw`\.param\[(?<param>\d+|this)\](?:(?<method>(?:${KEY})*)\.param\[(?<given>\d+)\])?`;
/** The form of a position, for the schema and the parser alike. */
export const ACCESS_PATH = new RegExp(
  `^(?<base>${BASE})(?<at>(?:${KEY})*?)(?:${PARAMETER}|(?<result>\\.return)(?![\\w$]))?(?<tail>(?:${KEY})*)$`,
);
const parsed = new Map<string, ParsedPosition>();

/** Parses a position; throws a RangeError for one that the schema lets not in. */
export function parsePosition(text: string): ParsedPosition {
  const known = parsed.get(text);
  if (known) return known;
  const groups = ACCESS_PATH.exec(text)?.groups;
  if (!groups) throw new RangeError(`not a position: ${text}`);
  const position = toPosition(groups);
  parsed.set(text, position);
  return position;
}

type Groups = Readonly<Record<string, string | undefined>>;

function toPosition(groups: Groups): ParsedPosition {
  const { base, index = '0', open, tail } = groups;
  const inner = toInner(groups);
  return {
    base: base === 'receiver' || base === 'return' || base === 'locals' ? base : 'arg',
    index: INDEXES[index] ?? Number(index),
    open: index === '*' || open === '+',
    relative: index.startsWith('n'),
    ...(inner && { inner }),
    keys: toKeys(tail),
  };
}

/** The index of what a function is called on, `param[this]`. */
export const THIS = -1;

const INDEXES: Readonly<Record<string, number>> = { '*': 0, n: 0, 'n+1': 1 };

function toInner({ at: path, param, method, given, result }: Groups): Inner | undefined {
  const at = toKeys(path);
  if (param !== undefined)
    return {
      kind: 'param',
      at,
      index: param === 'this' ? THIS : Number(param),
      method: toKeys(method),
      ...(given !== undefined && { given: Number(given) }),
    };
  return result === undefined ? undefined : { kind: 'return', at };
}

function toKeys(path = ''): string[] {
  const keys = path.split('.').filter((key) => key !== '');
  return keys.map((key) => SPECIAL_KEYS[key] ?? key);
}

/** The key that stands for what a call throws, or a promise is rejected with. */
export const THROWN = '^';

/** The key that stands for every element of a list, or for a property whose name isn't known. */
export const ANY_KEY = '*';

/** The key that stands for the names of properties which the code puts together: what `sent[patient.email] = now` is known by. */
export const PROPERTY_NAMES = '@';
const SPECIAL_KEYS: Readonly<Record<string, string>> = { element: ANY_KEY, thrown: THROWN, propertyNames: PROPERTY_NAMES };
const EXCEPT = '!';

/** The key that stands for all properties but these. */
export function exceptKeys(keys: readonly string[]): string {
  return `${EXCEPT}${[...new Set(keys)].join(',')}`;
}

/** The properties that a key leaves out; undefined for a key that names one property, or any. */
export function keysLeftOut(key: string | undefined): readonly string[] | undefined {
  return key?.startsWith(EXCEPT) ? key.slice(EXCEPT.length).split(',') : undefined;
}

/** The keys of a path that name a property. */
export function namedKeys(path: readonly string[]): string[] {
  return path.filter((key) => !isIndex(key) && key !== THROWN && key !== PROPERTY_NAMES && !keysLeftOut(key));
}

/** True for a path that leads to a value as a whole: an element of it, or all but some of its properties. */
export function isWhole(path: readonly string[]): boolean {
  return namedKeys(path).length === 0;
}

/** True for a key that names any element of a list, or one by its number. */
export function isIndex(key: string | undefined): boolean {
  return key === ANY_KEY || (key !== undefined && /^\d+$/.test(key));
}

/** True when two keys can name the same property: equal, or one of them is any (`*`), or an index where any element is meant. Names are no property. */
export function keysMeet(a: string, b: string): boolean {
  if (a === PROPERTY_NAMES || b === PROPERTY_NAMES) return a === b;
  return a === b || a === ANY_KEY || b === ANY_KEY;
}

/**
 * What is left to look for after a write to `written` when `wanted` is asked for; undefined when they name different places.
 * A path that ends above the write asks for the whole, so the written value is part of the answer.
 */
export function afterWrite(wanted: readonly string[], written: readonly string[]): readonly string[] | undefined {
  const excluded = keysLeftOut(wanted[0]);
  if (excluded) return written[0] !== undefined && excluded.includes(written[0]) ? undefined : [];
  const shared = Math.min(wanted.length, written.length);
  for (let i = 0; i < shared; i++) if (!keysMeet(wanted[i] ?? '', written[i] ?? '')) return undefined;
  return wanted.slice(shared);
}

/** True when the write hides everything that is asked for. */
export function isHidden(wanted: readonly string[], written: readonly string[]): boolean {
  return wanted.length >= written.length && written.every((key, i) => key !== ANY_KEY && wanted[i] === key);
}

/** The path with some top-level keys left out; undefined for a path that leads to one of them. */
export function withoutKeys(path: readonly string[], keys: readonly string[]): readonly string[] | undefined {
  const [head] = path;
  if (head === undefined) return [exceptKeys(keys)];
  const out = keysLeftOut(head);
  if (out) return [exceptKeys([...out, ...keys])];
  return keys.includes(head) ? undefined : path;
}
