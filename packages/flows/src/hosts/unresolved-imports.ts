import { join } from 'node:path';
import type { Project, Skipped } from '@phitrace/core';
import { isFile } from '@phitrace/sources';
import type { Resolver } from '../frontends/typescript/resolve-modules.js';
import { locationOf } from '../flows-to.js';
import type { FileFacts } from '../graph/graph.js';

const CODE = /\.[cm]?[jt]sx?$/;
const MOST_LINES = 5;

/**
 * The files whose imports look like the project's own code and lead to no file that was read: generated, left out, or
 * outside of what was checked out. What data does there is not known.
 */
export function unresolvedImports(project: Project, files: readonly FileFacts[], resolver: Resolver): Skipped[] {
  const listed = new Set([...project.files, ...project.workspace.files].map(({ path }) => path));
  const holdsNoCode = (path: string) => listed.has(path) || isOtherFile(join(project.root, path));
  const isMissing = (from: string, module: string): boolean => {
    if (resolver.resolve(from, module) !== undefined) return false;
    const paths = resolver.ownPaths(from, module.replace(/\?.*$/, ''));
    return paths.length > 0 && !paths.some(holdsNoCode);
  };
  return files.flatMap((file) => {
    const imports = file.imports.filter(({ module, typeOnly }) => !typeOnly && isMissing(file.path, module));
    const isExportMissing = file.exports.some(({ from }) => from && isMissing(file.path, from.module));
    return imports.length > 0 || isExportMissing ? [toSkipped(file, imports)] : [];
  });
}

/** Whether there is a file of a path that holds no code: a picture, a style sheet, declarations only. */
function isOtherFile(absolute: string): boolean {
  const plain = absolute.replace(CODE, '');
  return [...(CODE.test(absolute) ? [] : [absolute]), `${plain}.d.ts`, join(plain, 'index.d.ts')].some(isFile);
}

function toSkipped(file: FileFacts, imports: FileFacts['imports']): Skipped {
  const starts = imports.flatMap(({ node }) => file.nodes[node]?.start ?? []);
  const lines = [...new Set(starts.map((start) => locationOf(file, start, start).line))].sort((a, b) => a - b);
  const shown = [...lines.slice(0, MOST_LINES), ...(lines.length > MOST_LINES ? ['…'] : [])].join(', ');
  const detail = `imports of own code lead to no file that was read${shown === '' ? '' : ` (line ${shown})`}`;
  return { path: file.path, reason: 'unresolved-import', detail, inPart: true };
}
