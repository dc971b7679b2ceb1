import { spawnSync } from 'node:child_process';
import { ConfigurationError, type ScanResult } from '@phitrace/core';
import { compareWith, type Comparison } from 'phitrace';
import type { Change } from './event.js';
import type { Inputs } from './inputs.js';

/** A comparison with where the change starts, or why there is none. */
export interface BaseComparison {
  readonly comparison?: Comparison;
  readonly reason?: string;
}

/** Compares with the commit that the change starts from. A shallow checkout lacks it: it is fetched, without its history. */
export async function compareWithBase({ root, paths, diffBase }: Inputs, { base }: Change, result: ScanResult): Promise<BaseComparison> {
  const ref = diffBase ?? base;
  if (ref === undefined) return { reason: 'the event names no commit to compare with; set diff-base' };
  try {
    return { comparison: await compareWith(ref, result, paths) };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    if (!fetchCommit(root, ref)) return { reason: `${error.message}` };
  }
  return { comparison: await compareWith(toFetched(ref), result, paths) };
}

const commit = /^[\da-f]{40}$/;

/** A branch that was fetched is known by what the fetch left behind. */
function toFetched(ref: string): string {
  return commit.test(ref) ? ref : 'FETCH_HEAD';
}

/** Asks the remote that the checkout came from for one commit. No shell, no hook, no submodule. */
function fetchCommit(root: string, ref: string): boolean {
  if (ref.startsWith('-')) return false;
  const safe = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', `safe.directory=*`];
  const args = [...safe, 'fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--depth=1', 'origin', ref];
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' };
  return spawnSync('git', args, { cwd: root, env, timeout: 120_000, stdio: 'ignore' }).status === 0;
}
