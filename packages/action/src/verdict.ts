import { compareSeverity, isOpen, type Finding, type ScanResult } from '@phitrace/core';
import { ExitCode, toExitCode } from 'phitrace';
import type { BaseComparison } from './base.js';
import type { Inputs } from './inputs.js';

/** Whether the step fails, and why. */
export interface Verdict {
  /** The findings that the change is judged by. */
  readonly judged: readonly Finding[];
  readonly failure?: string;
}

/** Decides on the step. Where nothing can be compared, every finding counts as new: not knowing is no pass. */
export function toVerdict({ failOn, severity, strict }: Inputs, result: ScanResult, { comparison }: BaseComparison): Verdict {
  const open = result.findings.filter(isOpen);
  const judged = failOn === 'new' && comparison ? comparison.drift.added : open;
  const failure = findScanFailure(result, strict);
  if (failure !== undefined) return { judged, failure };
  const failing = failOn === 'never' ? [] : judged.filter((finding) => compareSeverity(finding.severity, severity) >= 0);
  if (failing.length === 0) return { judged };
  const kind = failOn === 'new' && comparison ? 'new finding' : 'finding';
  return { judged, failure: `${failing.length} ${kind}${failing.length === 1 ? '' : 's'} at or above ${severity}` };
}

function findScanFailure(result: ScanResult, strict: boolean): string | undefined {
  switch (toExitCode(result, 'never', strict)) {
    case ExitCode.internal:
      return 'phitrace met an internal error; the report names the file';
    case ExitCode.incomplete:
      return result.coverage.filesAnalyzed === 0
        ? 'nothing could be analysed; check paths and working-directory'
        : 'the scan is incomplete, and strict is true';
    default:
      return undefined;
  }
}
