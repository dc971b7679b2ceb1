import { ANY_KEY, type Inner, type ParsedPosition } from '@phitrace/core';

type Path = readonly string[];

/** What stands for `$name` in a position: the same key in both positions of a flow. */
type KeyNames = ReadonlyMap<string, string>;

const NONE: KeyNames = new Map();

/** What the keys of a position that begin with `$` stand for among these keys; undefined where others differ. */
export function keysNamed(keys: Path, actual: Path): KeyNames | undefined {
  if (keys.length !== actual.length) return undefined;
  const isSame = keys.every((key, i) => key === actual[i] || isName(key));
  if (!isSame) return undefined;
  return keys.some(isName) ? new Map(keys.flatMap((key, i) => (isName(key) ? [[key, actual[i] ?? '']] : []))) : NONE;
}

/** What names among the keys at the end of a position stand for in a path that is asked for; any key, where it ends before. */
export function keysMeant({ keys }: ParsedPosition, path: Path): KeyNames {
  return keys.some(isName) ? new Map(keys.flatMap((key, i) => (isName(key) ? [[key, path[i] ?? ANY_KEY]] : []))) : NONE;
}

/** A position with the keys that stand for its names. */
export function withNames(position: ParsedPosition, named: KeyNames = NONE): ParsedPosition {
  if (named.size === 0) return position;
  const replaced = (keys: Path) => keys.map((key) => named.get(key) ?? key);
  const { inner, keys } = position;
  return { ...position, keys: replaced(keys), ...(inner && { inner: { ...inner, at: replaced(inner.at) } satisfies Inner }) };
}

function isName(key: string): boolean {
  return key.startsWith('$');
}
