import type { Coverage, Detector, Project, ProjectFile, Skipped } from '@phitrace/core';
import { UnreadableFile } from '@phitrace/sources';
import { findComments } from './comments.js';
import type { SettingsFile } from './readers/reader.js';
import { scanCode } from './scan-code.js';
import { readersOf, scanSettings } from './scan-settings.js';

/** Stores, connections, keys and services, as infrastructure and configuration set them. */
export const settings: Detector = {
  id: 'settings',
  reads: ['config'],
  detect: async (project) => {
    const wanted = project.files.filter(({ path }) => readersOf(path).length > 0);
    const { files, skipped } = readAll(wanted, project);
    const { knowledge } = project.setup;
    const checks = { checks: knowledge.settings.flatMap((each) => each.checks), words: knowledge.settingWords };
    const scan = await scanSettings(files, checks);
    return {
      observations: [...scan.observations, ...scanCode(project, files, checks)],
      coverage: toCoverage(scan.seen.size + skipped.length, [...skipped, ...scan.skipped], scan.cuts),
      comments: findComments(
        files.filter(({ path }) => scan.seen.has(path)),
        knowledge,
      ),
    };
  },
};

function readAll(wanted: readonly ProjectFile[], project: Project): { files: SettingsFile[]; skipped: Skipped[] } {
  const files: SettingsFile[] = [];
  const skipped: Skipped[] = [];
  for (const file of wanted) {
    try {
      files.push({ path: file.path, runsIn: file.runsIn, text: project.readText(file) });
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      skipped.push({ path: file.path, reason: error.reason, detail: error.detail });
    }
  }
  return { files, skipped };
}

function toCoverage(filesSeen: number, skipped: readonly Skipped[], cuts: Coverage['cuts']): Coverage {
  return {
    filesSeen,
    filesAnalyzed: filesSeen - new Set(skipped.map(({ path }) => path)).size,
    skipped,
    sinkCalls: 0,
    cuts,
    unknownSyntax: {},
  };
}
