import { isOwnFile, type Project, type ProjectFile, type Skipped } from '@phitrace/core';
import { readHead, readText, UnreadableFile } from '@phitrace/sources';
import type { SettingsFile, SettingsReader } from './readers/reader.js';
import { readersOf } from './scan-settings.js';

/** Data in the formats of settings: beyond this size a file must say in its beginning that it is of a format. */
const LARGE = 256 * 1024;
const HEAD = 64 * 1024;

/** The files of a project that may hold settings, and those of them that can't be read. */
export function readSettingsFiles(project: Project): { files: readonly SettingsFile[]; skipped: readonly Skipped[] } {
  const files: SettingsFile[] = [];
  const skipped: Skipped[] = [];
  for (const file of project.files.filter(isWanted)) {
    try {
      files.push({ path: file.path, runsIn: file.runsIn, text: textOf(file, project) });
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      skipped.push({ path: file.path, reason: error.reason, detail: error.detail });
    }
  }
  return { files, skipped };
}

function isWanted(file: ProjectFile): boolean {
  return !isOwnFile(file.path) && readersOf(file.path).length > 0 && (file.size <= LARGE || readersOfLarge(file).length > 0);
}

function readersOfLarge({ path, absolute }: ProjectFile): readonly SettingsReader[] {
  const claiming = readersOf(path);
  const head = claiming.length === 0 ? '' : readHead(absolute, HEAD).toString('utf8');
  return claiming.filter((reader) => reader.recognizesHead?.(head) ?? reader.recognizes?.(head) ?? true);
}

/** A format whose files are large by nature has a limit of its own. */
function textOf(file: ProjectFile, project: Project): string {
  const { fileBytes } = project.setup.configuration.limits;
  const largest = file.size > fileBytes ? Math.max(0, ...readersOfLarge(file).map((reader) => reader.largest ?? 0)) : 0;
  return largest > fileBytes ? readText(file.absolute, largest) : project.readText(file);
}
