import { dirname, join } from 'node:path';
import { toRelative } from '@phitrace/sources';
import type { ts } from './typescript.js';
import type { PathMapping } from './resolve-modules.js';

/**
 * The source files of a program that are the project's own: no declarations, no packages, nothing that the filter leaves
 * out. They are in the order of `discover`, so that a walk that is cut is cut at the same place.
 */
export function projectFilesOf(program: ts.Program, isWanted: (absolute: string) => boolean): ts.SourceFile[] {
  return program
    .getSourceFiles()
    .filter((file) => !file.isDeclarationFile && isWanted(file.fileName))
    .sort((left, right) => (left.fileName < right.fileName ? -1 : 1));
}

/** The path mappings that a program resolves specifiers by. They hold for each of its files. */
export function mappingsOf(program: ts.Program, root: string): PathMapping[] {
  const { paths = {}, baseUrl, configFilePath, pathsBasePath } = program.getCompilerOptions();
  const folder = [pathsBasePath, baseUrl].find((path) => typeof path === 'string') ?? toFolder(configFilePath) ?? root;
  const toMapping = (pattern: string, targets: readonly string[], base: string) => ({
    folder: '',
    pattern,
    targets: targets.map((target) => toRelative(root, join(base, target))),
  });
  const mappings = Object.entries(paths).map(([pattern, targets]) => toMapping(pattern, targets, baseUrl ?? folder));
  return baseUrl === undefined ? mappings : [...mappings, toMapping('*', ['*'], baseUrl)];
}

function toFolder(configFile: unknown): string | undefined {
  return typeof configFile === 'string' ? dirname(configFile) : undefined;
}
