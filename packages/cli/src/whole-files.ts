import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, lstatSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ConfigurationError } from '@phitrace/core';
import { isThere } from '@phitrace/sources';

/** A file that is written whole or not at all: first beside its place, then moved there. */
export interface WholeFile {
  /** Puts it in its place. */
  commit(): void;
  /** Leaves no trace of it. */
  discard(): void;
}

/** Writes a text beside its place. `name` is what the user calls the file. */
export function stageFile(path: string, name: string, text: string): WholeFile {
  const staged = join(dirname(path), `.phitrace-${randomBytes(6).toString('hex')}.tmp`);
  try {
    // phitrace-ignore-next-line phi-in-files -- a report holds masked code only; synthetic records are made up
    writeStaged(staged, text);
  } catch (error) {
    discard(staged);
    throw toWriteError(name, error);
  }
  return { commit: () => attempt(name, () => renameSync(staged, path)), discard: () => discard(staged) };
}

/** Writes a text to a file, whole or not at all. */
export function writeWhole(path: string, name: string, text: string): void {
  stageFile(path, name, text).commit();
}

/**
 * Makes the folder of a file that will be written. A checkout may hold links that lead out of it: below the working
 * directory none is followed, and what is there must be a plain file.
 */
export function prepareFile(cwd: string, name: string): string {
  const path = resolve(cwd, name);
  const link = [...foldersBetween(cwd, path), path].find((part) => isThere(part) && lstatSync(part).isSymbolicLink());
  if (link !== undefined) throw new ConfigurationError(`cannot write ${name}: ${toName(cwd, link)} is a link; name the place itself`);
  attempt(name, () => mkdirSync(dirname(path), { recursive: true }));
  if (!isThere(path)) return path;
  const there = lstatSync(path);
  if (there.isDirectory()) throw new ConfigurationError(`cannot write ${name}: it is a folder; name a file`);
  if (!there.isFile()) throw new ConfigurationError(`cannot write ${name}: it is no plain file; leave --output out to print the report`);
  return path;
}

/** One that is in its place by now is no longer there. */
function discard(staged: string): void {
  try {
    rmSync(staged, { force: true });
  } catch {
    // What can't be removed stays; the reason to remove it is what the user must hear.
  }
}

function writeStaged(path: string, text: string): void {
  // Exclusive: it never writes into what somebody put there.
  const file = openSync(path, 'wx', 0o666);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The folders on the way from a folder to a path below it; none for a path elsewhere. */
function foldersBetween(folder: string, path: string): string[] {
  const way = relative(folder, dirname(path));
  if (way === '' || isAbsolute(way) || way.split(sep)[0] === '..') return [];
  const parts = way.split(sep);
  return parts.map((_, index) => join(folder, ...parts.slice(0, index + 1)));
}

function toName(cwd: string, path: string): string {
  const way = relative(cwd, path);
  return way.startsWith('..') ? path : way;
}

function attempt(name: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw toWriteError(name, error);
  }
}

function toWriteError(name: string, error: unknown): ConfigurationError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return new ConfigurationError(`cannot write ${name} (${code})`);
}
