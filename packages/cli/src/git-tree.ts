import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, resolve, sep } from 'node:path';
import { ConfigurationError } from '@phitrace/core';
import { isFile, isThere } from '@phitrace/sources';
import { gitEnvironment } from './git-environment.js';
import { findRepository } from './git.js';

/** Of larger files nothing is read anyhow. */
const mostBytes = 5_000_000;
const batch = 400;
const commit = /^[\da-f]{40}(?:[\da-f]{24})?$/;

/** A commit of the repository, laid out as files. */
export interface CommitTree {
  readonly commit: string;
  /** Absolute folder of the files. */
  readonly folder: string;
  remove(): void;
}

/** The commit from which a branch and the working tree part; the branch's own where the history does not reach that far. */
export function findBase(root: string, ref: string): string {
  const repository = getRepository(root);
  if (ref.startsWith('-')) throw new ConfigurationError(`${ref} is no ref; name one of git, or a commit`);
  const own = git(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
    ?.toString()
    .trim();
  if (own === undefined || !commit.test(own)) throw new ConfigurationError(describeMissing(repository, ref));
  const base = git(repository, ['merge-base', own, 'HEAD'])?.toString().trim();
  return base !== undefined && commit.test(base) ? base : own;
}

/**
 * Lays the files of a commit out in a temporary folder. Blobs are read as they are: no hook, filter or file system
 * monitor of the checkout runs. Links are left out, and submodules that are not checked out or lack their commit.
 */
export function layOut(root: string, id: string): CommitTree {
  const repository = getRepository(root);
  return { commit: id, ...layOutFiles(listParts(repository, id)) };
}

/** Lays the files of the index out in the same way: what the next commit would hold. */
export function layOutIndex(root: string): Omit<CommitTree, 'commit'> {
  const repository = getRepository(root);
  return layOutFiles([{ repository, at: '', files: listIndex(repository) }]);
}

function layOutFiles(parts: readonly Part[]): Omit<CommitTree, 'commit'> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'phitrace-base-')));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    for (const part of parts) writePart(part, folder);
    // The workspace and the repository end where the checkout's do.
    mkdirSync(join(folder, '.git'));
    return { folder, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

interface Blob {
  readonly id: string;
  readonly path: string;
}

/** What one repository holds of a tree. */
interface Part {
  readonly repository: string;
  /** Where its files stand in the tree. */
  readonly at: string;
  readonly files: readonly Blob[];
}

function listParts(repository: string, id: string): Part[] {
  const parts = findParts(repository, id, '');
  if (!parts) throw new ConfigurationError(`the files of commit ${id.slice(0, 12)} cannot be read; fetch it with \`git fetch\` first`);
  return parts;
}

/** The files of a commit, and those of its submodules: a scan reads them where they are checked out, so they are no news. */
function findParts(repository: string, id: string, at: string): Part[] | undefined {
  const listing = git(repository, ['ls-tree', '-r', '-l', '-z', '--full-tree', id]);
  if (!listing) return undefined;
  const files = readListing(listing, /^100\d{3} blob (?<id>[\da-f]+) +(?<size>\d+)\t(?<path>.+)$/s);
  const modules = readListing(listing, /^160000 commit (?<id>[\da-f]+) +-\t(?<path>.+)$/s).filter(({ path }) => isModule(repository, path));
  const inner = modules.flatMap((module) => findParts(join(repository, module.path), module.id, posix.join(at, module.path)) ?? []);
  return [{ repository, at, files }, ...inner];
}

/** Whether a repository is checked out there, and no link leads to another one. */
function isModule(repository: string, path: string): boolean {
  const folder = join(repository, path);
  return isThere(join(folder, '.git')) && realpathSync(folder) === join(realpathSync(repository), path);
}

function listIndex(repository: string): Blob[] {
  const listing = git(repository, ['ls-files', '--stage', '-z', '--full-name']);
  if (!listing) throw new ConfigurationError('the index of the repository cannot be read; look at `git status`');
  return readListing(listing, /^100\d{3} (?<id>[\da-f]+) 0\t(?<path>.+)$/s);
}

/** The files of a listing with a NUL after each; one whose size is told and too large is left out. */
function readListing(listing: Buffer, form: RegExp): Blob[] {
  return listing
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const { id, size = '0', path } = form.exec(line)?.groups ?? {};
      return id !== undefined && path !== undefined && Number(size) <= mostBytes ? [{ id, path }] : [];
    });
}

function writePart({ repository, at, files }: Part, folder: string): void {
  for (let index = 0; index < files.length; index += batch) writeFiles(repository, join(folder, at), files.slice(index, index + batch));
}

function writeFiles(repository: string, folder: string, files: readonly Blob[]): void {
  const output = git(repository, ['cat-file', '--batch'], files.map(({ id }) => `${id}\n`).join('')) ?? Buffer.alloc(0);
  let at = 0;
  for (const { path } of files) {
    const end = output.indexOf(10, at);
    const [, , size] = output.toString('latin1', at, end).split(' ');
    const length = Number(size);
    if (end < 0 || !Number.isInteger(length))
      throw new ConfigurationError('a file of the base commit is missing; fetch it with `git fetch` first');
    writeInside(folder, path, output.subarray(end + 1, end + 1 + length));
    at = end + 1 + length + 1;
  }
}

function writeInside(folder: string, path: string, content: Buffer): void {
  const target = resolve(folder, path);
  if (!target.startsWith(folder + sep)) return;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}

function getRepository(root: string): string {
  const repository = findRepository(root);
  if (repository === undefined) throw new ConfigurationError(`${root} is in no git repository; compare inside of one`);
  return repository;
}

function describeMissing(repository: string, ref: string): string {
  const isShallow = isFile(join(repository, '.git', 'shallow'));
  const advice = isShallow
    ? `this clone is shallow: fetch it with \`git fetch --depth=1 origin ${ref}\`, or check out with its whole history (fetch-depth: 0)`
    : 'name a ref or commit that is there, or fetch it first';
  return `there is no commit ${ref} in this repository; ${advice}`;
}

const safe = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'protocol.allow=never',
  '-c',
  'uploadpack.packObjectsHook=',
];

/** The output of a git command, or undefined when it fails. Nothing that the checkout configures may run, and nothing is fetched. */
function git(repository: string, args: readonly string[], input = ''): Buffer | undefined {
  const ended = spawnSync('git', [...safe, '-c', `safe.directory=${repository}`, ...args], {
    cwd: repository,
    input,
    env: gitEnvironment(repository),
    maxBuffer: 2 ** 31 - 1,
  });
  if (ended.error && 'code' in ended.error && ended.error.code === 'ENOENT')
    throw new ConfigurationError('git is not on PATH; comparing with another commit needs it');
  return ended.status === 0 ? ended.stdout : undefined;
}
