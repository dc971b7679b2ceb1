import { dirname, join } from 'node:path/posix';
import { memoize, type CodeWords } from '@phitrace/core';
import { parseJson } from '../readers/json.js';
import type { Value } from '../value.js';

/** What the file of settings around a path says, that of the nearest folder upward; undefined where there is none. */
export type FindContext = (path: string) => Value | undefined;

/** @param findText the text of a file, where there is one */
export function toFindContext({ file, key }: CodeWords['context'], findText: (path: string) => string | undefined): FindContext {
  const known = new Map<string, Value | undefined>();
  const contextOfFolder = (folder: string): Value | undefined =>
    memoize(known, folder, () => {
      const path = join(folder, file);
      const text = findText(path);
      if (text !== undefined) return contextIn(path, text, key);
      return isTop(folder) ? undefined : contextOfFolder(dirname(folder));
    });
  return (path) => contextOfFolder(dirname(path));
}

function isTop(folder: string): boolean {
  return folder === '.' || folder === '/' || folder.endsWith('..');
}

function contextIn(path: string, text: string, key: string): Value | undefined {
  const document = parseJson(text, { path, line: 1, column: 1, endLine: 1, endColumn: 1 });
  return document?.kind === 'map' ? document.entries.get(key) : undefined;
}
