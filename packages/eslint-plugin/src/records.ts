import type { RecordObservation } from '@phitrace/core';
import { CodeScanner, contentsOfCode } from '@phitrace/records/code';
import { readDetectorData } from '@phitrace/rules';
import type { LintProject } from './project.js';

const data = readDetectorData();

/** What records in code can be. */
export const recordContents = contentsOfCode(data);

interface Known {
  readonly today: string;
  readonly scanner: CodeScanner;
}

const scanners = new WeakMap<LintProject, Known>();

/** Records of people in the literals and comments of a file, by its path relative to the root of the project. */
export function findRecords(
  project: LintProject,
  today: string,
  { path, text }: { path: string; text: string },
): readonly RecordObservation[] {
  const known = scanners.get(project);
  const scanner = known?.today === today ? known.scanner : new CodeScanner(project.host.basis, data, today);
  scanners.set(project, { today, scanner });
  return scanner.scan(path, text);
}
