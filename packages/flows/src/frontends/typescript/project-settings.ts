import { dirname, join } from 'node:path';
import type { Skipped } from '@phitrace/core';
import { isExcludedFolder, toRelative, walk } from '@phitrace/sources';
import type { PathMapping } from './resolve-modules.js';
import { type Complain, type ModuleSettings, readTsconfig } from './tsconfig.js';

export interface ProjectSettings {
  readonly mappings: readonly PathMapping[];
  /** The tsconfigs that are wrong, one entry each. */
  readonly skipped: readonly Skipped[];
}

/** The path mappings of every tsconfig below the root. What is wrong with one is named once. */
export function readProjectSettings(root: string): ProjectSettings {
  const { files } = walk(root, { isExcluded: isExcludedFolder, isWanted: (name) => /^[jt]sconfig.*\.json$/.test(name) });
  const skipped = new Map<string, Skipped>();
  const complain: Complain = (path, reason, detail) => void skipped.set(path, { path: toRelative(root, path), reason, detail });
  const mappings = files.sort().flatMap((file) => toMappings(root, file, readTsconfig(file, complain)));
  return { mappings, skipped: [...skipped.values()] };
}

function toMappings(root: string, file: string, { paths = {}, pathsFolder = '', baseUrl }: ModuleSettings): PathMapping[] {
  const folder = toRelative(root, dirname(file));
  const toTarget = (from: string, target: string) => toRelative(root, join(from, target));
  const mappings = Object.entries(paths).map(([pattern, targets]) => ({
    folder,
    pattern,
    targets: targets.map((target) => toTarget(pathsFolder, target)),
  }));
  return baseUrl === undefined ? mappings : [...mappings, { folder, pattern: '*', targets: [toTarget(baseUrl, '*')] }];
}
