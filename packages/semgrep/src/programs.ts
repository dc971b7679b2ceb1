import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Location, Project, ProjectFile, Skipped } from '@phitrace/core';
import { UnreadableFile } from '@phitrace/sources';
import type { SemgrepLanguage } from './languages.js';
import { type NotebookCode, readNotebook, type UnreadNotebook } from './notebook.js';

/** A file as Semgrep sees it: itself, or the code of a notebook as a file of its own. */
export interface Program {
  readonly file: ProjectFile;
  /** Absolute path of what is scanned. */
  readonly target: string;
  readonly notebook?: NotebookCode;
}

export interface Programs {
  readonly programs: readonly Program[];
  readonly skipped: readonly Skipped[];
}

const NOTEBOOK = '.ipynb';

export function isNotebook({ path }: ProjectFile): boolean {
  return path.endsWith(NOTEBOOK);
}

/** Runs over the files as programs; what was written of notebooks is gone afterwards. */
export async function withPrograms<T>(
  project: Project,
  language: SemgrepLanguage,
  files: readonly ProjectFile[],
  run: (programs: Programs) => Promise<T>,
): Promise<T> {
  if (!files.some(isNotebook)) return run({ programs: files.map((file) => ({ file, target: file.absolute })), skipped: [] });
  // Semgrep names what it scanned by its real path.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'phitrace-notebooks-')));
  try {
    return await run(merge(files.map((file, i) => toProgram(file, project, language, join(folder, String(i))))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function merge(parts: readonly Programs[]): Programs {
  return { programs: parts.flatMap(({ programs }) => programs), skipped: parts.flatMap(({ skipped }) => skipped) };
}

/** @param place path of the file to write, without an ending */
function toProgram(
  file: ProjectFile,
  project: Project,
  { kernels, extensions: [extension = ''] }: SemgrepLanguage,
  place: string,
): Programs {
  if (!isNotebook(file)) return { programs: [{ file, target: file.absolute }], skipped: [] };
  const notebook = codeOf(file, project, kernels);
  if ('reason' in notebook) return { programs: [], skipped: [notebook] };
  const target = `${place}${extension}`;
  writeFileSync(target, notebook.text, { mode: 0o600 });
  return { programs: [{ file, target, notebook }], skipped: [] };
}

const reasons: Readonly<Record<UnreadNotebook['why'], Omit<Skipped, 'path'>>> = {
  broken: { reason: 'syntax-error', detail: 'it is no notebook that can be read' },
  language: { reason: 'no-engine', detail: 'its code is of another language than Semgrep has rules for' },
};

function codeOf(file: ProjectFile, { readText }: Project, kernels: readonly string[]): NotebookCode | Skipped {
  try {
    const notebook = readNotebook(file.path, readText(file), kernels);
    return 'why' in notebook ? { path: file.path, ...reasons[notebook.why] } : notebook;
  } catch (error) {
    if (error instanceof UnreadableFile) return { path: file.path, reason: error.reason, detail: error.detail };
    throw error;
  }
}

/** A place in a program, as it is in the file. */
export function toPlaceInFile({ notebook }: Pick<Program, 'notebook'>, at: Location): Location {
  return notebook ? notebook.toLocation(at) : at;
}
