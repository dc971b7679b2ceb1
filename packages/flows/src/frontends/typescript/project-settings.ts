import { dirname } from 'node:path';
import type { Skipped } from '@phitrace/core';
import { toRelative } from '@phitrace/sources';
import { type OutputFolder, type PathMapping, toMappings, toOutputs } from './path-mappings.js';
import { type Complain, tsconfigReader } from './tsconfig.js';
import type { TypeScript } from './typescript.js';

export interface ProjectSettings {
  readonly mappings: readonly PathMapping[];
  readonly outputs: readonly OutputFolder[];
  /** The tsconfigs that are wrong, one entry each. */
  readonly skipped: readonly Skipped[];
}

/** A config, and the folder that its settings hold in. Both absolute. */
interface Held {
  readonly path: string;
  readonly folder: string;
}

/** Whether a file holds settings of the compiler, by its name. */
export function isTsconfig(path: string): boolean {
  return /(?:^|[\\/])[jt]sconfig[^\\/]*\.json$/.test(path);
}

/**
 * What tsconfigs (absolute paths) and the configs that they refer to set. What is wrong with one is named once. A config
 * that is only referred to holds where the one does that refers to it.
 */
export function readProjectSettings(compiler: TypeScript, root: string, tsconfigs: readonly string[]): ProjectSettings {
  const skipped = new Map<string, Skipped>();
  const complain: Complain = (path, reason, detail) => void skipped.set(path, { path: toRelative(root, path), reason, detail });
  const read = tsconfigReader(compiler);
  const mappings: PathMapping[] = [];
  const outputs: OutputFolder[] = [];
  const queue: Held[] = tsconfigs.toSorted().map((path) => ({ path, folder: dirname(path) }));
  const seen = new Set(tsconfigs);
  for (const { path, folder } of queue) {
    const { options, references } = read(path, complain);
    mappings.push(...toMappings(root, toRelative(root, folder), options));
    outputs.push(...toOutputs(root, options));
    for (const reference of references.filter((each) => !seen.has(each))) {
      seen.add(reference);
      queue.push({ path: reference, folder });
    }
  }
  return { mappings, outputs, skipped: [...skipped.values()] };
}
