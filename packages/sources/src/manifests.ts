import { dirname } from 'node:path';
import type { Manifest } from '@phitrace/core';
import { toRelative } from './paths.js';
import { findText } from './read-text.js';

export const MANIFEST = 'package.json';
const LIMIT = 2_000_000;

/** The package manifests of a project, by the absolute paths of their files. One that can't be read names no package. */
export function readManifestFiles(root: string, paths: readonly string[]): Manifest[] {
  return paths.flatMap((path) => {
    const manifest = readManifest(path);
    return manifest ? [{ folder: toRelative(root, dirname(path)), manifest }] : [];
  });
}

/** What a manifest depends on, by the lists that are asked for: names of packages with what stands for their versions. */
export function listDependencies(manifest: Manifest['manifest'], lists = ['dependencies', 'devDependencies']): [string, unknown][] {
  return lists.flatMap((key) => Object.entries((manifest[key] as object | undefined) ?? {}));
}

/** The manifest at an absolute path, where there is one. */
export function readManifest(path: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(findText(path, LIMIT) ?? '');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
