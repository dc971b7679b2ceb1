import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileWords } from '@phitrace/core';
import { MANIFEST, readManifest } from './manifests.js';

/**
 * The folder of the workspace that a folder belongs to: the repository's, or else the highest one above it whose files say
 * that it holds packages; or else the folder itself.
 */
export function findWorkspaceFolder(folder: string, words: FileWords): string {
  const above = foldersAbove(folder);
  const isWorkspace = (path: string) =>
    words.workspaceFiles.some((name) => existsSync(join(path, name))) || readManifest(join(path, MANIFEST))?.['workspaces'] !== undefined;
  return above.find((path) => existsSync(join(path, '.git'))) ?? above.findLast(isWorkspace) ?? folder;
}

/** A folder and those above it, from the inside out. */
function foldersAbove(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}
