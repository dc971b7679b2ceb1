import { dirname, resolve } from 'node:path';
import { ConfigurationError } from '@phitrace/core';
import { isFolder, isThere, isWithin } from '@phitrace/sources';

/** What to scan: `root` is where locations start, `paths` is empty when everything below it is meant. All absolute. */
export interface ScanTarget {
  readonly root: string;
  readonly paths: readonly string[];
}

/** Reads the paths of a command line. The root is the working directory, unless a path lies outside it. */
export function toScanTarget(cwd: string, given: readonly string[]): ScanTarget {
  const paths = given.map((path) => toExistingPath(cwd, path));
  if (paths.every((path) => isWithin(cwd, path))) return { root: cwd, paths: withoutOnly(cwd, paths) };
  const root = paths.map(toExistingFolder).reduce(toCommonFolder);
  return { root, paths: withoutOnly(root, paths) };
}

/** Naming the root alone is naming nothing; beside it, a path inside still overrides the default exclusions. */
function withoutOnly(root: string, paths: readonly string[]): readonly string[] {
  return paths.every((path) => path === root) ? [] : paths;
}

function toExistingPath(cwd: string, given: string): string {
  // What a variable of a shell leaves behind that isn't set: the working directory may not be what was meant.
  if (given.trim() === '') throw new ConfigurationError('a path is empty; name a file or folder, or . for the working directory');
  const path = resolve(cwd, given);
  if (!isThere(path)) throw new ConfigurationError(`no file or folder ${given} (looked in ${cwd})`);
  return path;
}

function toExistingFolder(path: string): string {
  return isFolder(path) ? path : dirname(path);
}

function toCommonFolder(left: string, right: string): string {
  let folder = left;
  while (!isWithin(folder, right)) folder = dirname(folder);
  return folder;
}
