import { isAbsolute } from 'node:path';
import type { Configuration, Manifest, Skipped } from '@phitrace/core';
import { isComponent } from './file-kinds.js';
import { toFilter } from './globs.js';
import { MANIFEST, readManifestFiles } from './manifests.js';
import { toRelative } from './paths.js';
import { readText, UnreadableFile } from './read-text.js';
import { walk } from './walk.js';

const source = /\.[cm]?[jt]sx?$/;
const generated = /\.min\.js$|\.d\.[cm]?ts$/;
const excludedFolders = new Set(['node_modules', 'dist', 'build', 'out', 'coverage']);

/** Which files of a program are the project's own. */
export interface ProjectScope {
  /** Absolute. */
  readonly root: string;
  readonly configuration: Configuration;
  /** Absolute folder that the configuration's globs start at; the root when absent. */
  readonly globFolder?: string;
}

/** Whether a folder is left out by default: dependencies, build output and hidden folders. */
export function isExcludedFolder(name: string): boolean {
  return /^\.[^.]/.test(name) || excludedFolders.has(name);
}

/** Whether a file of a program is the project's own: source text or a component below the root, no build output, and inside the globs of the configuration. */
export function projectFilter({ root, configuration, globFolder = root }: ProjectScope): (absolute: string) => boolean {
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

/** The text of a source file, or why there is none. */
export function readSource(absolute: string, limit: number): { text: string } | Omit<Skipped, 'path'> {
  try {
    return { text: readText(absolute, limit) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { reason: error.reason, detail: error.detail };
    throw error;
  }
}

/** Package manifests of the project. One that can't be read names no package. */
export function readManifests(root: string): Manifest[] {
  const { files } = walk(root, { isExcluded: isExcludedFolder, isWanted: (name) => name === MANIFEST });
  return readManifestFiles(root, files.sort());
}
