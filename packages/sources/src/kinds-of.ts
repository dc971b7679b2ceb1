import type { FileKind, FileWords } from '@phitrace/core';
import { toNameTest } from './name-patterns.js';

/** Tells the kinds of a file by its name. What has no other kind is `data`. */
export function toKinds({ kinds }: FileWords): (name: string) => readonly FileKind[] {
  const tests = Object.entries(kinds).map(([kind, names]) => ({ kind: kind as FileKind, isNamed: toNameTest(names) }));
  return (name) => {
    const found = tests.filter(({ isNamed }) => isNamed(name)).map(({ kind }) => kind);
    return found.length > 0 ? found : ['data'];
  };
}
