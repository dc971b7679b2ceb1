import type { FileWords, Skipped } from '@phitrace/core';
import { join } from 'node:path';
import { isFolder } from './entries.js';
import { isInTree, listTracked } from './git-index.js';
import { type ListedFile, listFile, listFiles, type Listing, type ListOptions } from './list-files.js';
import { toNameTest } from './name-patterns.js';
import { isWithin, toRelative } from './paths.js';
import { findWorkspaceFolder } from './workspace-folder.js';

/** What of a project is looked at. All absolute. */
export interface ProjectTarget {
  /** Locations are relative to it. */
  readonly root: string;
  /** Files or folders, which override what is left out by default; the root when there are none. */
  readonly paths?: readonly string[];
  /** Whether what only tests do is asked for. */
  readonly includesTests?: boolean;
}

/** A file, and whether a hidden folder holds it that nobody named. */
export interface TreeFile extends ListedFile {
  readonly isHidden: boolean;
}

/** The files of a workspace, and those that were asked for. Sorted by path. */
export interface FileTree {
  /** Absolute folder of the workspace. */
  readonly folder: string;
  readonly asked: readonly TreeFile[];
  /** Everything in the workspace that isn't left out. */
  readonly workspace: readonly TreeFile[];
  /** What could not be looked at, of what was asked for. */
  readonly skipped: readonly Skipped[];
}

/** Lists the workspace around a root, and what was named although it is left out. */
export function listTree({ root, paths = [] }: ProjectTarget, words: FileWords): FileTree {
  const folder = findWorkspaceFolder(root, words);
  const unused: Skipped[] = [];
  const options: ListOptions = {
    isLeftOutFolder: toNameTest({ names: words.leftOut.folders }),
    isLeftOutFile: toNameTest(words.leftOut.files),
    rules: [],
    onUnusedRule: (path, line) =>
      void unused.push({ path: toRelative(root, path), reason: 'unreadable', detail: `line ${line} holds too many stars to be matched` }),
  };
  const all = withTracked(folder, listFiles(folder, options), options);
  const listings = (paths.length > 0 ? paths : [root]).map((path) => ({ path, ...listingOf(path, all, options) }));
  const unreadable = listings.flatMap((listing) => listing.unreadable);
  return {
    folder,
    asked: listings.flatMap(({ path, files }) => toTreeFiles(path, files)).sort(byPath),
    workspace: toTreeFiles(folder, all.files).sort(byPath),
    skipped: [...unused, ...unreadable.map(({ absolute, what }) => toSkipped(root, absolute, what))],
  };
}

/** Rules of `.gitignore` say nothing of a file that git keeps all the same: it is committed, and often by mistake. */
function withTracked(folder: string, all: Listing, { isLeftOutFolder, isLeftOutFile }: ListOptions): Listing {
  const known = new Set(all.files.map(({ absolute }) => absolute));
  const missing = listTracked(folder).filter((path) => {
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    return !known.has(join(folder, path)) && !folders.some(isLeftOutFolder) && !isLeftOutFile(name);
  });
  const files = missing.filter((path) => isInTree(folder, path)).flatMap((path) => listFile(join(folder, path)).files);
  return { ...all, files: [...all.files, ...files] };
}

/** What lies at a path: of the listing of the workspace, or, where that leaves it out, everything. */
function listingOf(path: string, all: Listing, options: ListOptions): Pick<Listing, 'files' | 'unreadable'> {
  if (!isFolder(path)) return listFile(path);
  const isBelow = ({ absolute }: { readonly absolute: string }) => isWithin(path, absolute);
  if (all.folders.has(path)) return { files: all.files.filter(isBelow), unreadable: all.unreadable.filter(isBelow) };
  return listFiles(path, { ...options, rules: undefined, isLeftOutFolder: (name) => name === '.git', isLeftOutFile: () => false });
}

function toTreeFiles(base: string, files: readonly ListedFile[]): TreeFile[] {
  return files.map((file) => ({ isHidden: hasHiddenFolder(toRelative(base, file.absolute)), ...file }));
}

function hasHiddenFolder(path: string): boolean {
  return path
    .split('/')
    .slice(0, -1)
    .some((folder) => /^\.[^.]/.test(folder));
}

function toSkipped(root: string, absolute: string, what: string): Skipped {
  return { path: toRelative(root, absolute), reason: 'unreadable', detail: what };
}

function byPath(left: ListedFile, right: ListedFile): number {
  return left.absolute < right.absolute ? -1 : Number(left.absolute > right.absolute);
}
