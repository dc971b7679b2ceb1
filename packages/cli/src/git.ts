import { dirname, isAbsolute, join, resolve } from 'node:path';
import { findText, isThere } from '@phitrace/sources';

/** A packed list of names may be long. */
const maxBytes = 64 * 1024 * 1024;
const commit = /^[\da-f]{40}(?:[\da-f]{24})?$/;

/** The folder of the repository that a folder lies in, upward; undefined outside of one. */
export function findRepository(folder: string): string | undefined {
  if (isThere(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : findRepository(parent);
}

/**
 * The commit that is checked out in a folder; undefined outside a repository. Read from git's own files: running git
 * could run what the checkout or its configuration names.
 */
export function findCommit(folder: string): string | undefined {
  const repository = findRepository(folder);
  const own = repository === undefined ? undefined : findGitFolder(repository);
  const head = own === undefined ? undefined : readLine(join(own, 'HEAD'));
  if (own === undefined || head === undefined) return undefined;
  const [, ref] = /^ref: (refs\/(?:(?!\.\.)[^\s\\])+)$/.exec(head) ?? [];
  return toCommit(ref === undefined ? head : findRef(own, ref));
}

/** Where git keeps what is this checkout's own; a worktree or submodule has it elsewhere. */
function findGitFolder(repository: string): string | undefined {
  const path = join(repository, '.git');
  const [, elsewhere] = /^gitdir: (.+)$/.exec(readLine(path) ?? '') ?? [];
  return elsewhere === undefined ? path : resolve(repository, elsewhere);
}

function findRef(own: string, ref: string): string | undefined {
  const common = readLine(join(own, 'commondir')) ?? '.';
  const folders = [own, isAbsolute(common) ? common : join(own, common)];
  const loose = folders.map((folder) => readLine(join(folder, ref))).find((line) => line !== undefined);
  return loose ?? folders.map((folder) => findPacked(folder, ref)).find((line) => line !== undefined);
}

function findPacked(folder: string, ref: string): string | undefined {
  const line = findText(join(folder, 'packed-refs'), maxBytes)
    ?.split('\n')
    .find((entry) => entry.endsWith(` ${ref}`));
  return line?.split(' ')[0];
}

function toCommit(text: string | undefined): string | undefined {
  return text !== undefined && commit.test(text) ? text : undefined;
}

function readLine(path: string): string | undefined {
  return findText(path, maxBytes)?.split('\n')[0]?.trim();
}
