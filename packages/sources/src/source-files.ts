import { isAbsolute, posix } from 'node:path';
import { type Configuration, type FileWords, type Manifest, memoize, type Skipped } from '@phitrace/core';
import { toFilter } from './globs.js';
import { toKinds } from './kinds-of.js';
import { listFiles } from './list-files.js';
import { MANIFEST, readManifestFiles } from './manifests.js';
import { toNameTest } from './name-patterns.js';
import { toRelative } from './paths.js';
import { readText, UnreadableFile } from './read-text.js';

/** Which files of a program are the project's own. */
export interface ProjectScope {
  /** Absolute. */
  readonly root: string;
  readonly words: FileWords;
  readonly configuration: Configuration;
  /** Absolute folder that the configuration's globs start at; the root when absent. */
  readonly globFolder?: string;
}

/** Whether a file of a program is the project's own: source text or a component below the root, no build output, and inside the globs of the configuration. */
export function projectFilter({ root, words, configuration, globFolder = root }: ProjectScope): (absolute: string) => boolean {
  const isWanted = toFilter(globFolder, configuration);
  const isLeftOut = toNameTest(words.leftOut.files);
  const isLeftOutFolder = folderTest(words);
  const kindsOf = toKinds(words);
  return (absolute) => {
    const [name = '', ...folders] = toRelative(root, absolute).split('/').reverse();
    const isBelow = folders.at(-1) !== '..' && !isAbsolute(toRelative(root, absolute));
    const isSource = kindsOf(name).some((kind) => kind === 'code' || kind === 'component');
    return isBelow && isSource && !isLeftOut(name) && !folders.some(isLeftOutFolder) && isWanted(absolute);
  };
}

/** Whether a folder is left out by default: dependencies, build output and hidden folders. */
function folderTest({ leftOut }: FileWords): (name: string) => boolean {
  const isLeftOut = toNameTest({ names: leftOut.folders });
  return (name) => /^\.[^.]/.test(name) || isLeftOut(name);
}

const componentTests = new WeakMap<FileWords, (name: string) => boolean>();

/** Whether a file holds markup around its code. */
export function isComponent(path: string, words: FileWords): boolean {
  return memoize(componentTests, words, () => toNameTest(words.kinds.component))(posix.basename(path));
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

/** Package manifests below a folder. One that can't be read names no package. */
export function readManifests(root: string, words: FileWords): Manifest[] {
  const { files } = listFiles(root, {
    isLeftOutFolder: folderTest(words),
    isLeftOutFile: (name) => name !== MANIFEST,
    rules: undefined,
    onUnusedRule: () => undefined,
  });
  return readManifestFiles(root, files.map(({ absolute }) => absolute).sort());
}
