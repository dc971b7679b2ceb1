/** A parsed position of a model row: `arg[0].body`, `arg[1].param[0].element`, `return`. `given` counts what a parameter is called with. */
export interface ParsedPosition {
  readonly base: 'arg' | 'receiver' | 'return';
  /** First argument that is meant. */
  readonly index: number;
  /** True when the following arguments are meant too. */
  readonly open: boolean;
  /** A parameter or the result of the function that is the argument. */
  readonly inner?: { readonly kind: 'param'; readonly index: number; readonly given?: number } | { readonly kind: 'return' };
  readonly keys: readonly string[];
}

type Inner = NonNullable<ParsedPosition['inner']>;

const FORM =
  /^(arg\[(\d+|\*)(\+?)\]|receiver|return)(?:\.(\d+))?(?:\.(?:param\[(\d+)\](?:\.param\[(\d+)\])?|(return)(?=\.|$)))?((?:\.[A-Za-z_$][\w$]*|\.\d+)*)$/;
const parsed = new Map<string, ParsedPosition>();

/** Parses a position; throws a RangeError for one that the schema would not let in. */
export function parsePosition(text: string): ParsedPosition {
  const known = parsed.get(text);
  if (known) return known;
  const match = FORM.exec(text);
  if (!match) throw new RangeError(`not a position: ${text}`);
  const [, head = '', index = '0', plus, element = '', param, given, result, tail = ''] = match;
  const inner = toInner(param, given, result);
  const position: ParsedPosition = {
    base: toBase(head),
    index: index === '*' ? 0 : Number(index),
    open: index === '*' || plus === '+',
    ...(inner && { inner }),
    keys: toKeys(`${element}${tail}`),
  };
  parsed.set(text, position);
  return position;
}

function toBase(head: string): ParsedPosition['base'] {
  if (head === 'receiver' || head === 'return') return head;
  return 'arg';
}

function toInner(param?: string, given?: string, result?: string): Inner | undefined {
  if (param !== undefined) return { kind: 'param', index: Number(param), ...(given !== undefined && { given: Number(given) }) };
  return result === undefined ? undefined : { kind: 'return' };
}

function toKeys(path: string): string[] {
  const keys = path.split('.').filter((key) => key !== '');
  return keys.map((key) => (key === 'element' ? '*' : key));
}

/** True for a key that names any element of a list, or one by its number. */
export function isIndex(key: string | undefined): boolean {
  return key === '*' || (key !== undefined && /^\d+$/.test(key));
}

/** True when two keys can name the same property: equal, or one of them is any (`*`), or an index where any element is meant. */
export function keysMeet(a: string, b: string): boolean {
  return a === b || a === '*' || b === '*';
}

/**
 * What is left to look for after a write to `written` when `wanted` is asked for; undefined when they name different places.
 * A path that ends above the write asks for the whole, so the written value is part of the answer.
 */
export function afterWrite(wanted: readonly string[], written: readonly string[]): readonly string[] | undefined {
  const excluded = wanted[0]?.startsWith('!') ? wanted[0].slice(1).split(',') : undefined;
  if (excluded) return written[0] !== undefined && excluded.includes(written[0]) ? undefined : [];
  const shared = Math.min(wanted.length, written.length);
  for (let i = 0; i < shared; i++) if (!keysMeet(wanted[i] ?? '', written[i] ?? '')) return undefined;
  return wanted.slice(shared);
}

/** True when the write hides everything that is asked for. */
export function isHidden(wanted: readonly string[], written: readonly string[]): boolean {
  return wanted.length >= written.length && written.every((key, i) => key !== '*' && wanted[i] === key);
}

/** The path with some top-level keys left out: `!a,b` as first key says so. */
export function withoutKeys(path: readonly string[], keys: readonly string[]): readonly string[] | undefined {
  const [head] = path;
  if (head === undefined) return [`!${keys.join(',')}`];
  if (head.startsWith('!')) return [`!${[...new Set([...head.slice(1).split(','), ...keys])].join(',')}`];
  return keys.includes(head) ? undefined : path;
}
