import { analyzeProject } from '@phitrace/flows';
import { Configuration, judge, toBaaNotes, triage, vendorUses, type ScanResult } from '@phitrace/core';
import { knowledge as builtIn, rules } from '@phitrace/rules';
import { findCommit } from './git.js';
import { loadSetup, type Setup } from './setup.js';
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

/** Scans a project under its configuration. */
export function scan(options: ScanOptions): ScanResult {
  return scanUnder(loadSetup(options.root, options.configPath), options);
}

/** Scans a project as if it had no configuration. */
export function scanWithoutConfiguration(root: string): ScanResult {
  return scanUnder({ configuration: Configuration.parse({}), hash: '', knowledge: builtIn, globFolder: root }, { root });
}

/** What the analyzer saw, judged by rules and BAAs, triaged by the comments in the code. */
export function scanUnder(setup: Setup, options: ScanOptions): ScanResult {
  const { root, paths = [], today = new Date().toISOString().slice(0, 10), onProgress } = options;
  const { configuration, knowledge, globFolder } = setup;

  const analysis = analyzeProject({ root, paths, knowledge, configuration, globFolder, ...(onProgress ? { onProgress } : {}) });
  const judged = judge({ hits: analysis.hits, rules, knowledge, configuration, today });
  const triaged = triage(
    judged,
    analysis.comments,
    rules.map((rule) => rule.id),
    today,
  );

  return {
    tool: { name: 'phitrace', version: getVersion() },
    root,
    ...toCommit(root),
    configuration: { hash: setup.hash, ...(setup.path === undefined ? {} : { path: setup.path }) },
    engines: { dataflow: 'run' },
    findings: triaged.findings,
    coverage: analysis.coverage,
    vendors: vendorUses(analysis.hits, knowledge, configuration, today),
    notes: [...toBaaNotes(configuration, today), ...triaged.notes],
    today,
  };
}

function toCommit(root: string): Pick<ScanResult, 'commit'> {
  const commit = findCommit(root);
  return commit === undefined ? {} : { commit };
}
