import { readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { ConfigurationError, mergeResults, type ScanResult, toReadError } from '@phitrace/core';
import { type Shard, shardVersion } from '@phitrace/report';
import { findCommit } from './git.js';
import { getVersion } from './version.js';

/** The scans that are kept in shard files, as one scan of a checkout. Paths are put where they stand in the repository. */
export function readShards(files: readonly string[], cwd: string, root: string): ScanResult {
  const results = files.map((file) => readShard(file, cwd, root));
  const [first, ...others] = results;
  if (!first) throw new ConfigurationError('no shard is named; write `phitrace scan … --format shard --output part.shard` for each part');
  // A shard that an engine's cache kept is of an older commit, with the same code: what is merged is what is checked out.
  const commit = findCommit(root);
  const merged = mergeResults([first, ...others], root);
  return commit === undefined ? merged : { ...merged, commit };
}

function readShard(file: string, cwd: string, root: string): ScanResult {
  const { version, folder, result, printedNames } = parse(file, readShardText(file, cwd));
  const made = result.tool.version;
  if (version !== shardVersion || made !== getVersion())
    throw new ConfigurationError(`${file} was written by phitrace ${made}, and this is ${getVersion()}; use one version for all parts`);
  const names = printedNames.map((each) => [posix.join(folder, each.path), new Set(each.names)] as const);
  return { ...startAt(folder, result), root, printedNames: new Map(names) };
}

function readShardText(file: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, file), 'utf8');
  } catch (error) {
    throw toReadError(error, file, `write it with \`phitrace scan … --format shard --output ${file}\``);
  }
}

function parse(file: string, text: string): Shard {
  try {
    const value = JSON.parse(text) as Partial<Shard> | null;
    if (value?.kind === 'phitrace-shard' && value.result !== undefined) return value as Shard;
  } catch {
    // Told below.
  }
  throw new ConfigurationError(`${file} is no shard; write it with \`phitrace scan … --format shard --output ${file}\``);
}

/** Lets every place start at the repository. Root causes name places in words, so they are only kept apart from those of other folders. */
function startAt(folder: string, { configuration, ...rest }: Shard['result']): Shard['result'] {
  if (folder === '') return { configuration, ...rest };
  const toPlace = (key: string, value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    return key === 'path' ? posix.join(folder, value) : key === 'rootCause' ? `${value}, in ${folder}` : value;
  };
  return { configuration, ...(JSON.parse(JSON.stringify(rest), toPlace) as typeof rest) };
}
