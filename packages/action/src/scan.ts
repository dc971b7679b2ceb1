import type { ScanResult } from '@phitrace/core';
import type { ReportContext } from '@phitrace/report';
import { findBaseline, loadProjectSetup, scanUnder, toReportContext, withBaseline } from 'phitrace';
import type { Inputs } from './inputs.js';

/** A scan of the workspace, and what its reports are made with. */
export interface Scanned {
  readonly result: ScanResult;
  readonly context: ReportContext;
}

/** Scans what the inputs name. Nothing of the project runs: its configuration and its baseline are data. */
export async function scanWorkspace({ root, paths, config, baseline, semgrep }: Inputs): Promise<Scanned> {
  const loaded = loadProjectSetup(root, config);
  const engines = semgrep === 'auto' ? loaded.configuration.engines : { ...loaded.configuration.engines, semgrep };
  const setup = { ...loaded, configuration: { ...loaded.configuration, engines } };
  const result = withBaseline(await scanUnder(setup, { root, paths }), findBaseline(root, root, baseline));
  return { result, context: toReportContext(result, setup, { color: false, details: false, brief: true }) };
}
