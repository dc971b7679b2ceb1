import { relative } from 'node:path';
import { join } from 'node:path';
import { toDrift, type Drift, type ScanResult } from '@phitrace/core';
import { isFolder } from '@phitrace/sources';
import { ofLaidOut, type ScanMemory } from './cache/memory.js';
import { findRepository } from './git.js';
import { findBase, layOut } from './git-tree.js';
import { scan } from './scan.js';

/** A comparison with an earlier commit. */
export interface Comparison {
  readonly drift: Drift;
  /** The commit that it is compared with. */
  readonly base: string;
}

/**
 * Compares a result with the same folder at the commit where a branch and the working tree part, under the configuration
 * that held there. A folder that was not there yet had no findings.
 */
export async function compareWith(ref: string, now: ScanResult, paths: readonly string[] = [], memory?: ScanMemory): Promise<Comparison> {
  const base = findBase(now.root, ref);
  const tree = layOut(now.root, base);
  try {
    const root = join(tree.folder, relative(findRepository(now.root) ?? now.root, now.root));
    const before = isFolder(root)
      ? await scan({
          root,
          paths: paths.map((path) => join(root, relative(now.root, path))),
          today: now.today,
          memory: memory && ofLaidOut(memory, now.root),
        })
      : nothing;
    return { drift: toDrift(before, now), base };
  } finally {
    tree.remove();
  }
}

const nothing = { findings: [], vendors: [] };
