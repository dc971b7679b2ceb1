import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Location } from '@phitrace/core';
import { toPrintable } from '../printable.js';

/** Makes a printed place one that a terminal opens (OSC 8), or leaves it as it is. */
export type LinkPlace = (location: Location, text: string) => string;

/** Links to files below a folder, for a terminal that knows them. */
export function createLinks(root: string, isKnown: boolean): LinkPlace {
  if (!isKnown) return (_, text) => text;
  return ({ path }, text) => `\u001b]8;;${pathToFileURL(join(root, path)).href}\u001b\\${text}\u001b]8;;\u001b\\`;
}

/** `path:line:column`, which terminals and editors open. */
export function formatPlace({ path, line, column }: Location): string {
  return `${toPrintable(path)}:${line}:${column}`;
}
