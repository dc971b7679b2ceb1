import type { FileWords } from '@phitrace/core';

/** Whether a name is one of those that a list describes. */
export type NameTest = (name: string) => boolean;

/** A test for names that end in one of some endings (`ts`, `tf.json`) or are one of some names, in which `*` stands for any text. */
export function toNameTest({ endings = [], names = [] }: Partial<FileWords['leftOut']['files']>): NameTest {
  const known = new Set(endings);
  const exact = new Set(names.filter((name) => !name.includes('*')));
  const patterns = names.filter((name) => name.includes('*')).map((name) => name.split('*'));
  return (name) => exact.has(name) || endingsOf(name).some((ending) => known.has(ending)) || patterns.some((parts) => fits(name, parts));
}

/** `a.tf.json` → `tf.json`, `json`. */
function endingsOf(name: string): string[] {
  const parts = name.split('.').slice(-3);
  return parts.slice(1).map((_, index) => parts.slice(index + 1).join('.'));
}

/** Whether a name starts with the first part, ends with the last, and holds the others between them in order. */
function fits(name: string, parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts;
  const last = rest.pop() ?? '';
  if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last)) return false;
  const middle = name.slice(first.length, name.length - last.length);
  let from = 0;
  return rest.every((part) => {
    const at = middle.indexOf(part, from);
    from = at + part.length;
    return at !== -1;
  });
}
