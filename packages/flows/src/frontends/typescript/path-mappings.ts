import { dirname, resolve } from 'node:path';
import { toRelative } from '@phitrace/sources';
import type { ts } from './typescript.js';

/** A path mapping of a tsconfig: `@/*` → folders relative to the root. */
export interface PathMapping {
  /** Folder that it holds in, relative to the root. */
  readonly folder: string;
  readonly pattern: string;
  readonly targets: readonly string[];
}

/** Where the compiler writes what it makes of a package's sources: folders relative to the root. */
export interface OutputFolder {
  readonly output: string;
  readonly source: string;
}

/** The path mappings that a compiler with these options resolves specifiers by, for the files of a folder (relative to the root). */
export function toMappings(root: string, folder: string, options: ts.CompilerOptions): PathMapping[] {
  const { paths = {}, baseUrl, pathsBasePath, configFilePath } = options;
  const start = [baseUrl, pathsBasePath, toFolder(configFilePath)].find((path) => typeof path === 'string') ?? root;
  const toMapping = (pattern: string, targets: readonly string[], base: string): PathMapping => ({
    folder,
    pattern,
    targets: targets.map((target) => toRelative(root, resolve(base, target))),
  });
  const mappings = Object.entries(paths).flatMap(([pattern, targets]) => (isTargets(targets) ? [toMapping(pattern, targets, start)] : []));
  return baseUrl === undefined ? mappings : [...mappings, toMapping('*', ['*'], baseUrl)];
}

/** Whether a pattern is mapped to a list of texts. The compiler hands on what a config says, whatever it is. */
export function isTargets(targets: unknown): targets is readonly string[] {
  return Array.isArray(targets) && targets.every((target) => typeof target === 'string');
}

/** The folders that a compiler with these options writes to. Without a root folder, sources lie where the config does or below `src`. */
export function toOutputs(root: string, options: ts.CompilerOptions): OutputFolder[] {
  const { outDir, declarationDir, rootDir, configFilePath } = options;
  const source = rootDir ?? toFolder(configFilePath);
  if (source === undefined) return [];
  const outputs = [outDir, declarationDir].filter((path) => path !== undefined);
  return outputs.map((output) => ({ output: toRelative(root, output), source: toRelative(root, source) }));
}

function toFolder(configFile: unknown): string | undefined {
  return typeof configFile === 'string' ? dirname(configFile) : undefined;
}
