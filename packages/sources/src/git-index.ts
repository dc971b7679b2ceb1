import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isFile } from './entries.js';
import { findText, ifReadable, readBytes } from './read-text.js';

/** Bytes of an index that is read. */
const LIMIT = 200_000_000;
const HEADER = 12;
/** Where the flags of an entry stand: behind ten numbers and the name of the object (SHA-1). */
const FLAGS = 60;
const EXTENDED = 0x4000;
const LENGTH = 0xfff;

/** The files of a working tree that git keeps, relative to it. */
export function listTracked(folder: string): readonly string[] {
  return [...new Set(listEntries(folder))];
}

/** Whether a path of an index leads to a file of the working tree, and by no link out of it. */
export function isInTree(folder: string, path: string): boolean {
  const absolute = join(folder, path);
  return isFile(absolute) && realpathSync(absolute) === join(realpathSync(folder), path);
}

/**
 * What git's index lists (git's documentation, "Git index format", versions 2 to 4). Nothing where there is none or it is of
 * another kind.
 */
function listEntries(folder: string): readonly string[] {
  const index = readIndex(join(folder, '.git'));
  if (index === undefined || index.length < HEADER || index.toString('latin1', 0, 4) !== 'DIRC') return [];
  const version = index.readUInt32BE(4);
  return version >= 2 && version <= 4 ? readEntries(index, version) : [];
}

/** A linked working tree has a file in the place of the folder, which names it. */
function readIndex(git: string): Buffer | undefined {
  const inFolder = findIndex(git);
  if (inFolder) return inFolder;
  const [, named] = /^gitdir: (.+)/.exec(findText(git, LIMIT) ?? '') ?? [];
  return named === undefined ? undefined : findIndex(resolve(git, '..', named));
}

function findIndex(folder: string): Buffer | undefined {
  return ifReadable(() => readBytes(join(folder, 'index'), LIMIT));
}

function readEntries(index: Buffer, version: number): string[] {
  const paths: string[] = [];
  let before = '';
  let at = HEADER;
  for (let left = index.readUInt32BE(8); left > 0; left--) {
    const entry = at + FLAGS + 2 < index.length ? readEntry(index, { at, version, before }) : undefined;
    if (!entry) return [];
    paths.push(entry.path);
    before = entry.path;
    at = entry.end;
  }
  return paths;
}

/** One entry; undefined when the bytes are none, as with other names of objects. */
function readEntry(
  index: Buffer,
  { at, version, before }: { at: number; version: number; before: string },
): { path: string; end: number } | undefined {
  const flags = index.readUInt16BE(at + FLAGS);
  const start = at + FLAGS + ((flags & EXTENDED) === 0 ? 2 : 4);
  const { kept, from } = version === 4 ? readKept(index, start, before) : { kept: '', from: start };
  const close = index.indexOf(0, from);
  if (close === -1) return undefined;
  const path = kept + index.toString('utf8', from, close);
  const length = Buffer.byteLength(path);
  if (Math.min(length, LENGTH) !== (flags & LENGTH)) return undefined;
  return { path, end: version === 4 ? close + 1 : at + Math.floor((close - at + 8) / 8) * 8 };
}

/** Version 4 says how many bytes of the path before are left out at its end. */
function readKept(index: Buffer, start: number, before: string): { kept: string; from: number } {
  let at = start;
  let byte = index[at++] ?? 0;
  let dropped = byte & 0x7f;
  while (byte & 0x80) {
    byte = index[at++] ?? 0;
    dropped = (dropped + 1) * 128 + (byte & 0x7f);
  }
  const bytes = Buffer.from(before);
  return { kept: bytes.toString('utf8', 0, Math.max(bytes.length - dropped, 0)), from: at };
}
