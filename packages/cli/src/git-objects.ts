import { spawnSync } from 'node:child_process';
import { ConfigurationError } from '@phitrace/core';
import { decode, UnreadableFile } from '@phitrace/sources';
import { gitEnvironment, withSettings } from './git-environment.js';

/** A version of a file that git keeps. */
export interface GitFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  /** Name of the content. */
  readonly blob: string;
  /** The commit that brought it; absent for what is staged. */
  readonly commit?: string;
}

/** Bytes of one answer of git. */
const MOST_BYTES = 512 * 1024 * 1024;
/** No program that a checkout or its configuration names is run, and nothing is fetched. */
const SAFE = ['--no-optional-locks', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'log.showSignature=false'];
const RAW = ['--raw', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff', '--no-textconv', '--relative', '--diff-filter=AMT'];
const SUBMODULE = '160000';

/** What the index holds and the last commit doesn't, below a folder. */
export function listStaged(root: string): GitFile[] {
  return parseRaw(runGit(root, ['diff', '--cached', ...RAW]).toString('utf8'));
}

/** Whether files that git knows were changed, or are gone, since they were staged. */
export function isChangedSinceStaged(root: string): boolean {
  const diff = ['diff', '--name-only', '-z', '--no-ext-diff', '--no-textconv', '--ignore-submodules'];
  return runGit(root, diff, withSettings(listFilters(root), '')).length > 0;
}

/** Programs that git would run to compare a file with what is staged. */
function listFilters(root: string): string[] {
  const { status, stdout } = callGit(root, ['config', '--null', '--name-only', '--get-regexp', '^filter[.]']);
  return status === 0 ? [...new Set(stdout.toString('utf8').split('\0'))].filter((key) => key !== '') : [];
}

/** What the commits of a range brought and the last commit no longer holds, below a folder; each content once, at its first commit. */
export function listRemoved(root: string, range: string): GitFile[] {
  if (range.startsWith('-')) throw new ConfigurationError('--history takes a range of commits, such as main..HEAD');
  const log = runGit(root, ['log', '--reverse', '--format=%x00%H%x00', '-m', ...RAW, range, '--']).toString('utf8');
  const kept = new Set(parseTree(runGit(root, ['ls-tree', '-r', '-z', '--full-tree', 'HEAD']).toString('utf8')));
  const brought = new Map<string, GitFile>();
  for (const [, commit = '', files = ''] of log.matchAll(COMMIT)) {
    for (const file of parseRaw(files)) if (!kept.has(file.blob) && !brought.has(file.blob)) brought.set(file.blob, { ...file, commit });
  }
  return [...brought.values()];
}

/** A commit between NULs, and what it changed up to the next one. */
const COMMIT = /\0([\da-f]{40}|[\da-f]{64})\0([^]*?)(?=\0(?:[\da-f]{40}|[\da-f]{64})\0|$)/g;

/** The content of a version. */
export function readBlob(root: string, blob: string): Buffer {
  return runGit(root, ['cat-file', 'blob', blob]);
}

/** The text of a file as it is staged; undefined for one that is not. */
export function findStagedText(root: string, path: string): string | undefined {
  try {
    return decode(runGit(root, ['cat-file', 'blob', `:./${path}`]));
  } catch (error) {
    if (error instanceof ConfigurationError || error instanceof UnreadableFile) return undefined;
    throw error;
  }
}

/** `:100644 100644 <before> <after> M`, and the path after a NUL. */
function parseRaw(text: string): GitFile[] {
  const files: GitFile[] = [];
  for (const [, mode, blob, path] of text.matchAll(/:\d{6} (\d{6}) [\da-f]+ ([\da-f]+) [A-Z]\d*\0([^\0]+)/g)) {
    if (blob !== undefined && path !== undefined && mode !== SUBMODULE) files.push({ path, blob });
  }
  return files;
}

function parseTree(text: string): string[] {
  return text.split('\0').flatMap((line) => /^\d{6} blob ([\da-f]+)\t/.exec(line)?.[1] ?? []);
}

function callGit(root: string, args: readonly string[], settings: NodeJS.ProcessEnv = {}) {
  return spawnSync('git', [...SAFE, ...args], {
    cwd: root,
    maxBuffer: MOST_BYTES,
    env: { ...gitEnvironment(root), ...settings },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function runGit(root: string, args: readonly string[], settings?: NodeJS.ProcessEnv): Buffer {
  const { status, stdout, error } = callGit(root, args, settings);
  if (error || status !== 0)
    throw new ConfigurationError(
      `git ${args[0] ?? ''} failed; this needs git, a repository around ${root} and commits that are there; a shallow clone lacks older ones`,
    );
  return stdout;
}
