import { relative, sep } from 'node:path';
import type { ScanResult } from '@phitrace/core';
import type { ReportContext } from './context.js';

/** Turns a path of a result into one that starts at the repository, as services name files. */
export function toRepositoryPaths({ root }: Pick<ScanResult, 'root'>, { repositoryRoot = root }: ReportContext): (path: string) => string {
  const prefix = relative(repositoryRoot, root).split(sep).join('/');
  return (path) => (prefix === '' ? path : `${prefix}/${path}`);
}
