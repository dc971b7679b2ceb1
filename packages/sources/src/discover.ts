import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Configuration, Manifest, Skipped } from '@phitrace/core';
import { isComponent } from './file-kinds.js';
import { toFilter } from './globs.js';
import { toRelative } from './paths.js';
import { walk, type Walked } from './walk.js';

const source = /\.[cm]?[jt]sx?$/;
const generated = /\.min\.js$|\.d\.[cm]?ts$/;
const excludedFolders = new Set(['node_modules', 'dist', 'build', 'out', 'coverage']);

/** A source file that can be parsed. */
export interface SourceInput {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly absolute: string;
  readonly text: string;
}

export interface Discovery {
  readonly files: readonly SourceInput[];
  readonly skipped: readonly Skipped[];
  readonly seen: number;
}

/** What to look for, and where. */
export interface Search {
  /** Absolute. */
  readonly root: string;
  /** Absolute files or folders, which override the default exclusions; the root when there are none. */
  readonly paths?: readonly string[];
  readonly configuration: Configuration;
  /** Absolute folder that the configuration's globs start at; the root when absent. */
  readonly globFolder?: string;
}

/** Finds and reads the source files of a project. Links to folders are not followed. */
export function discover({ root, paths = [], configuration, globFolder = root }: Search): Discovery {
  const found = (paths.length > 0 ? paths : [root]).map((path) => filesBelow(resolve(root, path), root));
  const isWanted = toFilter(globFolder, configuration);
  const wanted = [...new Set(found.flatMap(({ files }) => files))].filter(isWanted).sort();
  const unreadable = found
    .flatMap((walked) => walked.unreadable)
    .map(({ path, code }) => ({ path: toRelative(root, path), reason: 'unreadable' as const, detail: `folder (${code})` }));
  const files: SourceInput[] = [];
  const skipped: Skipped[] = [...unreadable];
  for (const absolute of wanted) {
    const path = toRelative(root, absolute);
    const read = readSource(absolute, configuration.limits.fileBytes);
    if ('text' in read) files.push({ path, absolute, text: read.text });
    else skipped.push({ path, ...read });
  }
  return { files, skipped, seen: wanted.length };
}

/** Whether a folder is left out by default: dependencies, build output and hidden folders. */
export function isExcludedFolder(name: string): boolean {
  return /^\.[^.]/.test(name) || excludedFolders.has(name);
}

/** Whether a file of a program is the project's own: source text or a component below the root, no build output, and inside the globs of the configuration. */
export function projectFilter({ root, configuration, globFolder = root }: Omit<Search, 'paths'>): (absolute: string) => boolean {
  const isWanted = toFilter(globFolder, configuration);
  return (absolute) => {
    const [name = '', ...folders] = toRelative(root, absolute).split('/').reverse();
    const isBelow = folders.at(-1) !== '..' && !isAbsolute(toRelative(root, absolute));
    return isBelow && isSource(name) && !generated.test(name) && !folders.some(isExcludedFolder) && isWanted(absolute);
  };
}

function isSource(name: string): boolean {
  return source.test(name) || isComponent(name);
}

function filesBelow(path: string, root: string): Walked {
  if (path !== root && !isFolder(path)) return { files: [path], unreadable: [] };
  const isInside = relative(root, path).split(sep).some(isExcludedFolder);
  return walk(path, {
    isExcluded: isInside ? (name) => name === '.git' : isExcludedFolder,
    isWanted: isInside ? isSource : (name) => isSource(name) && !generated.test(name),
  });
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The text of a source file, or why there is none. */
export function readSource(absolute: string, limit: number): { text: string } | Omit<Skipped, 'path'> {
  try {
    const stat = statSync(absolute);
    if (!stat.isFile()) return { reason: 'unreadable', detail: 'not a file' };
    if (stat.size > limit) return { reason: 'too-large', detail: `${stat.size} bytes; the limit is ${limit} (limits.fileBytes)` };
    const content = readFileSync(absolute);
    if (content.subarray(0, 8000).includes(0)) return { reason: 'binary', detail: 'holds NUL bytes' };
    return { text: content.toString('utf8') };
  } catch (error) {
    return { reason: 'unreadable', detail: (error as NodeJS.ErrnoException).code ?? 'cannot be read' };
  }
}

/** Package manifests of the project. */
export function readManifests(root: string): Manifest[] {
  const { files } = walk(root, { isExcluded: isExcludedFolder, isWanted: (name) => name === 'package.json' });
  return files.sort().flatMap((path) => {
    const manifest = readJson(path);
    return manifest ? [{ folder: toRelative(root, join(path, '..')), manifest }] : [];
  });
}

/** A manifest that can't be read names no package; the source files are scanned all the same. */
function readJson(path: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
