import type { Coverage, Detector, Skipped } from '@phitrace/core';
import { findComments } from './comments.js';
import { readSettingsFiles } from './read-files.js';
import { scanCode } from './scan-code.js';
import { scanSettings } from './scan-settings.js';

/** Stores, connections, keys and services, as infrastructure and configuration set them. */
export const settings: Detector = {
  id: 'settings',
  reads: ['config'],
  asksGraph: true,
  detect: async (project) => {
    const { files, skipped } = readSettingsFiles(project);
    const { knowledge } = project.setup;
    const checks = { checks: knowledge.settings.flatMap((each) => each.checks), words: knowledge.settingWords };
    const scan = await scanSettings(files, checks);
    const code = scanCode(project, files, checks);
    return {
      observations: [...scan.observations, ...code.observations],
      held: [...scan.held, ...code.held],
      coverage: toCoverage(scan.seen.size + skipped.length, [...skipped, ...scan.skipped], scan.cuts, code.skipped),
      comments: findComments(
        files.filter(({ path }) => scan.seen.has(path)),
        knowledge,
      ),
    };
  },
};

/** Files of code are others' to count. */
function toCoverage(filesSeen: number, skipped: readonly Skipped[], cuts: Coverage['cuts'], ofCode: readonly Skipped[]): Coverage {
  return {
    filesSeen,
    filesAnalyzed: filesSeen - new Set(skipped.map(({ path }) => path)).size,
    skipped: [...skipped, ...ofCode],
    sinkCalls: 0,
    cuts,
    unknownSyntax: {},
  };
}
