import { toBaaNotes } from '../config/baa-notes.js';
import type { Detection, Detector, OnProgress, Project } from '../detector.js';
import type { ScanResult } from '../finding.js';
import { vendorUses } from '../judge/vendor-uses.js';
import type { Rule } from '../rule.js';
import { conclude } from './conclude.js';
import type { Detected } from './detected.js';
import { mergeCoverage } from './merge-coverage.js';

/** What a scan needs beside the project and the detectors. */
export interface ScanRequest {
  readonly tool: ScanResult['tool'];
  readonly rules: readonly Rule[];
  /** The first day on which a BAA counts as expired, ISO date. */
  readonly today: string;
  readonly commit?: string | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/** Scans a project: every detector looks at it, and what they saw is judged and triaged together. */
export async function scanProject(detectors: readonly Detector[], project: Project, request: ScanRequest): Promise<ScanResult> {
  const detected: Detected[] = [];
  for (const detector of detectors) detected.push({ detector, detection: await detector.detect(project, request.onProgress) });
  return toResult(project, detected, request);
}

function toResult(project: Project, detected: readonly Detected[], { tool, rules, today, commit }: ScanRequest): ScanResult {
  const { root, setup } = project;
  const { knowledge, configuration } = setup;
  const standards = { rules, knowledge, configuration, today };
  const observations = detected.flatMap(({ detection }) => detection.observations);
  const comments = detected.flatMap(({ detection }) => detection.comments);
  const { findings, notes } = conclude({ observations, comments }, standards);
  return {
    tool,
    root,
    ...(commit === undefined ? {} : { commit }),
    configuration: { hash: setup.hash, ...(setup.path === undefined ? {} : { path: setup.path }) },
    engines: byDetector(detected, ({ engine = 'run' }) => engine),
    findings,
    observations,
    coverage: mergeCoverage(project, detected),
    detectors: byDetector(detected, ({ coverage }) => coverage),
    vendors: vendorUses(observations, standards),
    notes: [...toBaaNotes(configuration, today), ...notes],
    today,
  };
}

function byDetector<T>(detected: readonly Detected[], toValue: (detection: Detection) => T): Record<string, T> {
  return Object.fromEntries(detected.map(({ detector, detection }) => [detector.id, toValue(detection)]));
}
