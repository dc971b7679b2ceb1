/** A parsed position of a model row: `arg[0].body`, `arg[1].param[0].element`, `return`. */
export interface ParsedPosition {
  readonly base: 'arg' | 'receiver' | 'return';
  /** First argument that is meant. */
  readonly index: number;
  /** True when the following arguments are meant too. */
  readonly open: boolean;
  /** A parameter or the result of the function that is the argument. */
  readonly inner?: { readonly kind: 'param'; readonly index: number } | { readonly kind: 'return' };
  readonly keys: readonly string[];
}

const FORM =
  /^(arg\[(\d+|\*)(\+?)\]|receiver|return)(?:\.(\d+))?(?:\.(?:param\[(\d+)\]|(return)(?=\.|$)))?((?:\.[A-Za-z_$][\w$]*|\.\d+)*)$/;
const parsed = new Map<string, ParsedPosition>();

/** Parses a position; throws a RangeError for one that the schema would not let in. */
export function parsePosition(text: string): ParsedPosition {
  const known = parsed.get(text);
  if (known) return known;
  const match = FORM.exec(text);
  if (!match) throw new RangeError(`not a position: ${text}`);
  const [, head = '', index, plus, element, param, inner, tail = ''] = match;
  const base = head.startsWith('arg') ? 'arg' : head === 'receiver' ? 'receiver' : 'return';
  const keys = `${element ?? ''}${tail}`
    .split('.')
    .filter((key) => key !== '')
    .map((key) => (key === 'element' ? '*' : key));
  const nested = param !== undefined ? { kind: 'param' as const, index: Number(param) } : inner ? { kind: 'return' as const } : undefined;
  const result: ParsedPosition = {
    base,
    index: index === undefined || index === '*' ? 0 : Number(index),
    open: index === '*' || plus === '+',
    ...(nested && { inner: nested }),
    keys,
  };
  parsed.set(text, result);
  return result;
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
