import { findEnding } from '../config/expiring.js';
import type { Detected, Detection, DetectionRequest, Detector, Project, ProjectFile, RunsIn } from '../detector.js';
import type { ScanResult } from '../scan-result.js';
import { vendorUses } from '../judge/vendor-uses.js';
import { controlsAskedFor, rulesInForce } from '../policy/packs.js';
import type { Rule } from '../rule.js';
import { conclude } from './conclude.js';
import { mergeCoverage } from './merge-coverage.js';
import { collectPrintedNames } from './printed-names.js';

/** What a scan needs beside the project and the detectors. */
export interface ScanRequest extends DetectionRequest {
  readonly tool: ScanResult['tool'];
  readonly rules: readonly Rule[];
  readonly commit?: string | undefined;
}

/** Scans a project: every detector looks at it, and what they saw is judged and triaged together. */
export async function scanProject(detectors: readonly Detector[], project: Project, request: ScanRequest): Promise<ScanResult> {
  const detected: Detected[] = [];
  const controls = controlsAskedFor(rulesInForce(request.rules, project.setup.configuration));
  for (const detector of detectors) detected.push({ detector, detection: await detector.detect(project, { ...request, controls }) });
  return toResult(project, detected, request);
}

function toResult(project: Project, detected: readonly Detected[], { tool, rules, today, commit }: ScanRequest): ScanResult {
  const { root, setup, files, includesTests = false } = project;
  const { knowledge, configuration } = setup;
  const standards = { rules, knowledge, configuration, today, rulesAt: project.rulesAt };
  const observations = detected.flatMap(({ detection }) => detection.observations);
  const comments = detected.flatMap(({ detection }) => detection.comments);
  const { findings, notes } = conclude({ observations, comments }, standards, { runsIn: toPlaces(files), includesTests });
  return {
    tool,
    root,
    ...(commit === undefined ? {} : { commit }),
    configuration: { hash: setup.hash, ...(setup.path === undefined ? {} : { path: setup.path }) },
    engines: byDetector(detected, ({ engine = 'run' }) => engine),
    findings,
    held: detected.flatMap(({ detection }) => detection.held ?? []),
    observations,
    coverage: mergeCoverage(project, detected),
    detectors: byDetector(detected, ({ coverage }) => coverage),
    vendors: vendorUses(observations, standards),
    printedNames: collectPrintedNames(
      findings,
      detected.map(({ detection }) => detection),
    ),
    notes: [
      ...findEnding(configuration.baas, today).map((baa) => ({ kind: 'agreement' as const, ...baa })),
      ...detected.flatMap(({ detection }) => detection.notes ?? []),
      ...notes,
    ],
    today,
  };
}

function toPlaces(files: readonly ProjectFile[]): (path: string) => RunsIn {
  const places = new Map(files.map(({ path, runsIn }) => [path, runsIn]));
  return (path) => places.get(path) ?? 'production';
}

function byDetector<T>(detected: readonly Detected[], toValue: (detection: Detection) => T): Record<string, T> {
  return Object.fromEntries(detected.map(({ detector, detection }) => [detector.id, toValue(detection)]));
}
