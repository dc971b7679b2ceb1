import {
  applyAllowances,
  Configuration,
  type Detector,
  type OnProgress,
  type ProjectFile,
  type ScanResult,
  scanProject,
  type Setup,
  toDay,
} from '@phitrace/core';
import { knowledge as builtIn, readDetectorData, rules } from '@phitrace/rules';
import { openProject } from '@phitrace/sources';
import { loadAllowances } from './allow-file.js';
import type { ScanMemory } from './cache/memory.js';
import { scanners } from './detectors.js';
import { findCommit } from './git.js';
import { toHints } from './hints.js';
import { loadProjectSetup } from './setup.js';
import { getVersion } from './version.js';

/** Every scanner, in the order in which they look. */
export const detectors: readonly Detector[] = scanners.map((scanner) =>
  typeof scanner === 'function' ? scanner(readDetectorData) : scanner,
);

export interface ScanOptions {
  /** Absolute. Locations in the result are relative to it. */
  readonly root: string;
  /** Absolute files or folders; everything below the root when empty. */
  readonly paths?: readonly string[];
  readonly configPath?: string;
  /** The first day on which a BAA counts as expired, ISO date; today by default. */
  readonly today?: string;
  readonly onProgress?: OnProgress;
  /** Whether flows, settings and absences in tests are findings. */
  readonly includesTests?: boolean;
  /** Asked beside our own detectors. */
  readonly beside?: readonly Detector[];
  /** What earlier scans of the tree found out, where that is kept. */
  readonly memory?: ScanMemory | undefined;
}

/** Scans a project under its configuration. */
export function scan(options: ScanOptions): Promise<ScanResult> {
  return scanUnder(loadProjectSetup(options.root, options.configPath), options);
}

/** Scans a project as if it had no configuration. */
export function scanWithoutConfiguration(root: string): Promise<ScanResult> {
  return scanUnder({ configuration: Configuration.parse({}), hash: '', knowledge: builtIn, files: [], globFolder: root }, { root });
}

/** What every detector sees in a project, as one result. */
export function scanUnder(setup: Setup, options: ScanOptions): Promise<ScanResult> {
  return scanWith([...detectors, ...(options.beside ?? [])], setup, options);
}

/** What some detectors see in a project, or in these files of it. */
export async function scanWith(
  chosen: readonly Detector[],
  setup: Setup,
  options: ScanOptions & { readonly files?: readonly ProjectFile[] },
): Promise<ScanResult> {
  const { root, paths = [], today = toDay(new Date()), onProgress, includesTests = false, files } = options;
  const allowances = loadAllowances(root, setup);
  const { answers, wrap } = options.memory?.open(root, setup) ?? {};
  const opened = openProject(setup, { root, paths, includesTests });
  const project = answers ? { ...opened, answers } : opened;
  const result = await scanProject(wrap?.(chosen) ?? chosen, files ? { ...project, files, skipped: [] } : project, {
    tool: { name: 'phitrace', version: getVersion() },
    rules,
    today,
    commit: findCommit(root),
    onProgress,
  });
  return applyAllowances({ ...result, notes: [...toHints(root, setup), ...result.notes] }, allowances);
}
