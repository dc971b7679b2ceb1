import { realpathSync } from 'node:fs';
import nodePath from 'node:path';
import { ConfigurationError } from '@phitrace/core';

/** Whether a path is a folder or lies in it, by the rules of a system; both absolute. */
export function isInside(folder: string, path: string, system: Pick<typeof nodePath, 'relative' | 'isAbsolute'> = nodePath): boolean {
  const way = system.relative(folder, path);
  return !system.isAbsolute(way) && way.split(/[\\/]/)[0] !== '..';
}

/** The path itself where it lies in the workspace, also after links: a pull request may bring links that lead out. */
export function requireInside(input: string, workspace: string, path: string): string {
  if (isInside(workspace, path) && isInside(realOf(workspace), realOf(path))) return path;
  throw new ConfigurationError(`the input ${input} leads out of the workspace; name a place in the repository`);
}

/** The real place of a path, or of the nearest folder above it that is there. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = nodePath.dirname(path);
    return parent === path ? path : nodePath.join(realOf(parent), nodePath.basename(path));
  }
}
