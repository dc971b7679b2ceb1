import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type IgnoreRules, isIgnored, type OnUnused, rulesIn } from './ignore-rules.js';
import type { NameTest } from './name-patterns.js';

/** What a listing leaves out. */
export interface ListOptions {
  readonly isLeftOutFolder: NameTest;
  readonly isLeftOutFile: NameTest;
  /** The rules that hold around the folder. Undefined when the folder was named although rules leave it out: then none hold in it. */
  readonly rules: IgnoreRules | undefined;
  readonly onUnusedRule: OnUnused;
}

/** A regular file, or a link to one that isn't listed itself. */
export interface ListedFile {
  readonly absolute: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

export interface Listing {
  readonly files: readonly ListedFile[];
  /** The folders that were looked into, absolute. */
  readonly folders: ReadonlySet<string>;
  /** What could not be looked at, absolute, with the system's error code or what it is. */
  readonly unreadable: readonly { readonly absolute: string; readonly what: string }[];
}

interface FoundEntries {
  readonly files: ListedFile[];
  readonly folders: Set<string>;
  readonly links: Omit<ListedFile, 'size'>[];
  readonly unreadable: { readonly absolute: string; readonly what: string }[];
}

/** Every file below a folder that isn't left out. Links to folders are not followed, so none leads in a circle. */
export function listFiles(folder: string, options: ListOptions): Listing {
  const found = nothing();
  const open = [{ folder, above: options.rules }];
  for (let next = open.pop(); next; next = open.pop()) {
    found.folders.add(next.folder);
    const entries = readFolder(next.folder, found);
    const rules =
      next.above && entries.some(({ name }) => name === '.gitignore') ? rulesIn(next.folder, next.above, options.onUnusedRule) : next.above;
    for (const entry of entries) {
      // Most entries that are left out are so by their name.
      if (isLeftOutByName(entry, options)) continue;
      const absolute = join(next.folder, entry.name);
      if (isRuledOut(absolute, entry, rules)) continue;
      if (entry.isDirectory()) open.push({ folder: absolute, above: rules });
      else addEntry(absolute, entry, found);
    }
  }
  const known = new Set(found.files.map(({ absolute }) => absolute));
  for (const link of found.links) addTarget(link, known, found);
  return found;
}

/** A single file, named: whatever its name, it is listed. */
export function listFile(absolute: string): Listing {
  const found = nothing();
  addTarget({ absolute, name: basename(absolute) }, new Set(), found);
  return found;
}

function nothing(): FoundEntries {
  return { files: [], folders: new Set(), links: [], unreadable: [] };
}

function isLeftOutByName(entry: Dirent, { isLeftOutFolder, isLeftOutFile }: ListOptions): boolean {
  return entry.isDirectory() ? isLeftOutFolder(entry.name) : isLeftOutFile(entry.name);
}

function isRuledOut(absolute: string, entry: Dirent, rules: IgnoreRules | undefined): boolean {
  return rules !== undefined && rules.length > 0 && isIgnored(absolute, entry.isDirectory(), rules);
}

function readFolder(folder: string, { unreadable }: FoundEntries): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    unreadable.push({ absolute: folder, what: `folder (${codeOf(error)})` });
    return [];
  }
}

function addEntry(absolute: string, entry: Dirent, found: FoundEntries): void {
  if (entry.isSymbolicLink()) found.links.push({ absolute, name: entry.name });
  else addFile({ absolute, name: entry.name }, found);
}

function addFile(file: Omit<ListedFile, 'size'>, { files, unreadable }: FoundEntries): void {
  const stat = attempt(() => statSync(file.absolute));
  if (stat instanceof Error) unreadable.push({ absolute: file.absolute, what: codeOf(stat) });
  else if (stat.isFile()) files.push({ size: stat.size, ...file });
  else unreadable.push({ absolute: file.absolute, what: 'not a file' });
}

/** Adds what a link leads to, unless that is a folder or is listed itself. */
function addTarget(link: Omit<ListedFile, 'size'>, known: ReadonlySet<string>, found: FoundEntries): void {
  const target = attempt(() => realpathSync(link.absolute));
  if (typeof target === 'string' && known.has(target)) return;
  const stat = attempt(() => statSync(link.absolute));
  if (stat instanceof Error || !stat.isDirectory()) addFile(link, found);
}

function attempt<T extends string | Stats>(look: () => T): T | Error {
  try {
    return look();
  } catch (error) {
    return error as Error;
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'cannot be read';
}
