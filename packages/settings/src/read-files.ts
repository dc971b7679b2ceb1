import type { Project, ProjectFile, Skipped } from '@phitrace/core';
import { readHead, UnreadableFile } from '@phitrace/sources';
import type { SettingsFile } from './readers/reader.js';
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
      files.push({ path: file.path, runsIn: file.runsIn, text: project.readText(file) });
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      skipped.push({ path: file.path, reason: error.reason, detail: error.detail });
    }
  }
  return { files, skipped };
}

function isWanted({ path, absolute, size }: ProjectFile): boolean {
  const claiming = readersOf(path);
  if (claiming.length === 0 || size <= LARGE) return claiming.length > 0;
  const head = readHead(absolute, HEAD).toString('utf8');
  return claiming.some((reader) => reader.recognizesHead?.(head) ?? reader.recognizes?.(head) ?? true);
}
