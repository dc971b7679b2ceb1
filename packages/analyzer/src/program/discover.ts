import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Configuration, Skipped } from '@phitrace/core';
import { minimatch } from 'minimatch';
import { globSync } from 'tinyglobby';

const EXTENSIONS = '{ts,tsx,mts,cts,js,jsx,mjs,cjs}';
const EXCLUDED = ['**/node_modules/**', '**/.git/**', '**/dist/**', '**/build/**', '**/out/**', '**/coverage/**', '**/.next/**', '**/.turbo/**', '**/*.min.js', '**/*.d.ts', '**/*.d.mts', '**/*.d.cts'];

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

/** Finds the source files of a project. Explicit paths override the default exclusions; symbolic links are not followed. */
export function discover(root: string, paths: readonly string[], configuration: Configuration): Discovery {
  const found = new Set<string>();
  const skipped: Skipped[] = [];
  for (const path of paths.length > 0 ? paths : [root]) for (const file of filesBelow(resolve(root, path), path === root)) found.add(file);
  const wanted = [...found].filter((file) => isWanted(toRelative(root, file), configuration)).sort();
  const files: SourceInput[] = [];
  for (const absolute of wanted) {
    const path = toRelative(root, absolute);
    const read = readSource(absolute, configuration.limits.fileBytes);
    if ('text' in read) files.push({ path, absolute, text: read.text });
    else skipped.push({ path, ...read });
  }
  return { files, skipped, seen: wanted.length };
}

function filesBelow(path: string, isRoot: boolean): string[] {
  if (!isRoot && !statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const inside = path.split(sep).some((part) => ['node_modules', 'dist', 'build', 'out'].includes(part));
  const ignore = inside ? ['**/.git/**'] : EXCLUDED;
  return globSync([`**/*.${EXTENSIONS}`], { cwd: path, absolute: true, dot: false, followSymbolicLinks: false, ignore, onlyFiles: false, expandDirectories: false }).map((file) => file.replace(/\/$/, ''));
}

function toRelative(root: string, absolute: string): string {
  return relative(root, absolute).split(sep).join('/');
}

function isWanted(path: string, { include, exclude }: Configuration): boolean {
  const matches = (pattern: string) => minimatch(path, pattern, { dot: true }) || minimatch(path, `${pattern.replace(/\/$/, '')}/**`, { dot: true });
  return (include.length === 0 || include.some(matches)) && !exclude.some(matches);
}

function readSource(absolute: string, limit: number): { text: string } | Omit<Skipped, 'path'> {
  try {
    const link = lstatSync(absolute);
    const stat = statSync(link.isSymbolicLink() ? realpathSync(absolute) : absolute);
    if (!stat.isFile()) return { reason: 'unreadable', detail: 'not a file' };
    if (stat.size > limit) return { reason: 'too-large', detail: `${stat.size} bytes; the limit is ${limit} (limits.fileBytes)` };
    const content = readFileSync(absolute);
    if (content.subarray(0, 8000).includes(0)) return { reason: 'binary', detail: 'holds NUL bytes' };
    return { text: content.toString('utf8') };
  } catch (error) {
    return { reason: 'unreadable', detail: (error as NodeJS.ErrnoException).code ?? 'cannot be read' };
  }
}

/** Package manifests of the project, by folder relative to the root. */
export function readManifests(root: string): { folder: string; manifest: Record<string, unknown> }[] {
  const found: { folder: string; manifest: Record<string, unknown> }[] = [];
  for (const path of globSync(['**/package.json'], { cwd: root, ignore: EXCLUDED, followSymbolicLinks: false })) {
    try {
      const manifest: unknown = JSON.parse(readFileSync(join(root, path), 'utf8'));
      if (typeof manifest === 'object' && manifest !== null) found.push({ folder: path.replace(/\/?package\.json$/, ''), manifest: manifest as Record<string, unknown> });
    } catch {
      // A manifest that can't be read names no package; the source files are scanned all the same.
    }
  }
  return found;
}
