import { statSync } from 'node:fs';
import { dirname, isAbsolute, relative } from 'node:path';
import { ConfigurationError, findConfiguration, loadSetup, mayBeReported, type Setup } from '@phitrace/core';
import { knowledge, rules } from '@phitrace/rules';
import { findWorkspaceFolder, type Host, toHost, type TypeScript } from '@phitrace/flows/program';

/** What holds for the files below a folder. */
export interface LintProject {
  readonly host: Host;
  readonly setup: Setup;
  /** The file that shows the note for a vendor, by vendor. Empty where a configuration says what is signed. */
  readonly notes: Map<string, string>;
}

interface Known {
  readonly compiler: TypeScript;
  /** Absolute paths of the configuration and of what it builds on. */
  readonly files: readonly string[];
  readonly stamp: string;
  readonly project: LintProject | ConfigurationError;
}

const projects = new Map<string, Known>();

/**
 * The project of a file, under the nearest configuration upward; without one, under the working directory. Read again
 * when the configuration has changed. A mistake in it is a ConfigurationError each time.
 */
export function projectOf(filename: string, cwd: string, compiler: TypeScript): LintProject {
  const path = findConfiguration(dirname(filename));
  const root = path === undefined ? rootWithoutConfiguration(filename, cwd) : dirname(path);
  const known = projects.get(root);
  const fresh = known && isFresh(known, path, compiler) ? known : toKnown(root, path, compiler);
  projects.set(root, fresh);
  if (fresh.project instanceof ConfigurationError) throw fresh.project;
  return fresh.project;
}

/** What a mistake depended on isn't known, so that is looked at again each time. */
function isFresh(known: Known, path: string | undefined, compiler: TypeScript): boolean {
  if (known.project instanceof ConfigurationError) return false;
  return known.compiler === compiler && known.files.at(-1) === path && known.stamp === stampOf(known.files);
}

function toKnown(root: string, path: string | undefined, compiler: TypeScript): Known {
  const project = open(root, path, compiler);
  const files = project instanceof ConfigurationError ? [] : project.setup.files;
  return { compiler, files, stamp: stampOf(files), project };
}

function rootWithoutConfiguration(filename: string, cwd: string): string {
  const way = relative(cwd, filename);
  return way.startsWith('..') || isAbsolute(way) ? dirname(filename) : cwd;
}

/** A file that is gone has a stamp, too. */
function stampOf(files: readonly string[]): string {
  return files
    .map((path) => {
      const { mtimeMs = 0, size = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {};
      return `${path}:${mtimeMs}:${size}`;
    })
    .join('\n');
}

function open(root: string, path: string | undefined, compiler: TypeScript): LintProject | ConfigurationError {
  try {
    const setup = loadSetup(root, { knowledge, rules }, path);
    return {
      setup,
      host: toHost({
        compiler,
        root,
        workspace: findWorkspaceFolder(root, knowledge.files),
        ...setup,
        isAsked: (kind, recipient) => mayBeReported(kind, recipient, rules),
      }),
      notes: new Map(),
    };
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
}
