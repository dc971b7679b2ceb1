import { analyzeProject } from '@phitrace/analyzer';
import { Configuration, judge, loadConfiguration, mergeModels, triage, vendorUses, type ScanResult } from '@phitrace/core';
import { knowledge as builtIn, rules } from '@phitrace/rules';
import { findCommit } from './git.js';
import { toNotes } from './notes.js';
import { getVersion } from './version.js';

export interface ScanOptions {
  /** Absolute. Locations in the result are relative to it. */
  readonly root: string;
  /** Absolute files or folders; everything below the root when empty. */
  readonly paths?: readonly string[];
  readonly configPath?: string;
  /** The first day on which a BAA counts as expired, ISO date; today by default. */
  readonly today?: string;
  readonly onProgress?: (done: number, total: number) => void;
}

type Loaded = ReturnType<typeof loadConfiguration>;

/** Scans a project under its configuration. */
export function scan(options: ScanOptions): ScanResult {
  return scanUnder(loadConfiguration(options.root, options.configPath), options);
}

/** Scans a project as if it had no configuration. */
export function scanWithoutConfiguration(root: string): ScanResult {
  return scanUnder({ configuration: Configuration.parse({}), hash: '' }, { root });
}

/** What the analyzer saw, judged by rules and BAAs, triaged by the comments in the code. */
function scanUnder(loaded: Loaded, options: ScanOptions): ScanResult {
  const { root, paths = [], today = new Date().toISOString().slice(0, 10), onProgress } = options;
  const { configuration } = loaded;
  const knowledge = mergeModels(builtIn, configuration, root);

  const analysis = analyzeProject({ root, paths, knowledge, configuration, ...(onProgress ? { onProgress } : {}) });
  const judged = judge({ hits: analysis.hits, rules, knowledge, configuration, today });
  const triaged = triage(judged, analysis.comments);
  const vendors = vendorUses(analysis.hits, knowledge, configuration, today);

  return {
    tool: { name: 'phitrace', version: getVersion() },
    root,
    ...toCommit(root),
    configuration: { hash: loaded.hash, ...(loaded.path === undefined ? {} : { path: loaded.path }) },
    engines: { dataflow: 'run' },
    findings: triaged.findings,
    coverage: analysis.coverage,
    vendors,
    notes: [...toNotes(configuration, today), ...triaged.notes],
    today,
  };
}

function toCommit(root: string): Pick<ScanResult, 'commit'> {
  const commit = findCommit(root);
  return commit === undefined ? {} : { commit };
}
