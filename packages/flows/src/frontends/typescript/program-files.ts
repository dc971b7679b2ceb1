import type { ts } from './typescript.js';
import { type PathMapping, toMappings } from './path-mappings.js';

/**
 * The source files of a program that are the project's own: no declarations, no packages, nothing that the filter leaves
 * out. They are in the order of a scan, so that a walk that is cut is cut at the same place. A package of the workspace
 * that the program reached through `node_modules` is the project's own: the compiler names the files that its link leads to.
 */
export function projectFilesOf(program: ts.Program, isWanted: (absolute: string) => boolean): ts.SourceFile[] {
  return program
    .getSourceFiles()
    .filter((file) => !file.isDeclarationFile && isWanted(file.fileName))
    .sort((left, right) => (left.fileName < right.fileName ? -1 : 1));
}

/** The path mappings that a program resolves specifiers by. They hold for each of its files. */
export function mappingsOf(program: ts.Program, root: string): PathMapping[] {
  return toMappings(root, '', program.getCompilerOptions());
}
