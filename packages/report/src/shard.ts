import { relative, sep } from 'node:path';
import type { Observation, ScanResult } from '@phitrace/core';
import type { ReportContext } from './context.js';

/** Rises when an older `phitrace merge` can't read a shard. */
export const shardVersion = 1;

/** The scan of a part of a checkout, to be merged with those of the others. It holds names of the code, no line of it. */
export interface Shard {
  readonly kind: 'phitrace-shard';
  readonly version: number;
  /** The folder in which paths start, from the folder of the repository on, with `/`; empty for that folder. */
  readonly folder: string;
  readonly result: Omit<ScanResult, 'root' | 'printedNames'>;
  /** The names that may be printed of lines of code, by file. */
  readonly printedNames: readonly { readonly path: string; readonly names: readonly string[] }[];
}

/** The result for `phitrace merge`, with what every other report can be made of. */
export function reportShard({ root, printedNames = new Map(), ...result }: ScanResult, { repositoryRoot = root }: ReportContext): string {
  const shard: Shard = {
    kind: 'phitrace-shard',
    version: shardVersion,
    folder: relative(repositoryRoot, root).split(sep).join('/'),
    result: { ...result, observations: result.observations.filter(isToldOf) },
    printedNames: [...printedNames].map(([path, names]) => ({ path, names: [...names].sort() })),
  };
  // Names of stores join flows and settings within a scan, and are never printed.
  return `${JSON.stringify(shard, (key, value: unknown) => (key === 'stores' ? undefined : value))}\n`;
}

/** What no finding holds and a report tells: ways of data, settings that could not be told, and records that are not reported. */
function isToldOf(observation: Observation): boolean {
  if (observation.kind === 'record') return observation.verdict !== 'real-looking';
  return observation.kind === 'flow' || (observation.kind === 'setting' && observation.standing === 'unknown');
}
