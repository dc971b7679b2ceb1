import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { applyBaseline, Baseline, baselineName, parseAs, readJsonText, type ScanResult } from '@phitrace/core';
import { isFile } from '@phitrace/sources';

/** Which baseline a scan uses: the one that is named, none, or the root's. */
export type BaselineFlag = string | false | undefined;

/** The file of a baseline, absolute; undefined when there is none to use. */
export function findBaseline(root: string, cwd: string, flag: BaselineFlag): string | undefined {
  if (flag === false) return undefined;
  if (flag !== undefined) return resolve(cwd, flag);
  const path = join(root, baselineName);
  return isFile(path) ? path : undefined;
}

/** Reads a baseline; a mistake in it is a ConfigurationError. */
export function readBaseline(path: string, root: string): Baseline {
  const baseline = parseAs(Baseline, readJsonText(path, root, '`phitrace baseline` writes one'));
  const toRoot = toPathsOf(dirname(path), root);
  return { ...baseline, entries: baseline.entries.map((entry) => ({ ...entry, path: toRoot(entry.path) })) };
}

/** The text of a baseline that is kept in a folder, of findings whose paths start at the root. */
export function toBaselineText(baseline: Baseline, folder: string, root: string): string {
  const toFolder = toPathsOf(root, folder);
  const entries = baseline.entries.map((entry) => ({ ...entry, path: toFolder(entry.path) }));
  return `${JSON.stringify({ ...baseline, entries }, null, 2)}\n`;
}

/** The result with what a baseline accepts marked. */
export function withBaseline(result: ScanResult, path: string | undefined): ScanResult {
  if (path === undefined) return result;
  const { findings, notes } = applyBaseline(result.findings, readBaseline(path, result.root), result.today);
  return { ...result, findings, notes: [...notes, ...result.notes] };
}

/** Turns paths that start at one folder into paths that start at another, both with `/`. */
function toPathsOf(from: string, to: string): (path: string) => string {
  const way = relative(to, from);
  if (way === '' || isAbsolute(way)) return (path) => path;
  return (path) => relative(to, join(from, path)).split(sep).join('/');
}
