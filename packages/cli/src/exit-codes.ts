import { compareSeverity, isOpen, type ScanResult } from '@phitrace/core';
import { unknownSettings } from '@phitrace/report';

/** What the process ends with; the table is in `docs/exit-codes.md`. */
export const ExitCode = { clean: 0, findings: 1, usage: 2, incomplete: 3, internal: 4 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** The lowest severity that makes a scan fail. */
export const thresholds = ['error', 'warning', 'note', 'never'] as const;
export type Threshold = (typeof thresholds)[number];

/** The exit code of a finished scan. A mistake of ours wins, whatever the flags; findings win over an incomplete scan; an empty one is never clean. */
export function toExitCode(result: ScanResult, failOn: Threshold, strict: boolean): ExitCode {
  if (result.coverage.skipped.some(({ reason }) => reason === 'internal-error')) return ExitCode.internal;
  if (result.coverage.filesAnalyzed === 0) return ExitCode.incomplete;
  if (countFailing(result, failOn) > 0) return ExitCode.findings;
  if (strict && isIncomplete(result)) return ExitCode.incomplete;
  return ExitCode.clean;
}

/** Whether anything was left out: a file, a flow that was cut, syntax that the analyzer doesn't know, a setting that can't be told. */
export function isIncomplete(result: ScanResult): boolean {
  const { skipped, cuts, unknownSyntax } = result.coverage;
  return skipped.length > 0 || cuts.length > 0 || Object.keys(unknownSyntax).length > 0 || unknownSettings(result).length > 0;
}

function countFailing(result: ScanResult, failOn: Threshold): number {
  if (failOn === 'never') return 0;
  return result.findings.filter((finding) => isOpen(finding) && compareSeverity(finding.severity, failOn) >= 0).length;
}
