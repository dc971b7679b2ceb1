import { isOpen, type Finding, type ScanResult, type Severity } from '@phitrace/core';

/** Counts of one scan. Suppressed and accepted findings count as such only. */
export interface Summary {
  readonly findings: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Most findings first. */
  readonly byRule: Readonly<Record<string, number>>;
  readonly suppressed: number;
  /** Accepted by the baseline. */
  readonly accepted: number;
  readonly filesSeen: number;
  readonly filesAnalyzed: number;
  readonly filesSkipped: number;
  readonly sinkCalls: number;
  readonly cutFlows: number;
}

/** The findings that no comment suppresses and no baseline accepts. */
export function activeFindings(result: ScanResult): Finding[] {
  return result.findings.filter(isOpen);
}

/** Counts what a scan found and looked at. */
export function summarize(result: ScanResult): Summary {
  const active = activeFindings(result);
  const { coverage } = result;
  return {
    findings: active.length,
    bySeverity: countSeverities(active),
    byRule: countRules(active),
    suppressed: result.findings.filter(({ suppression }) => suppression !== undefined).length,
    accepted: result.findings.filter(({ suppression, accepted }) => suppression === undefined && accepted !== undefined).length,
    filesSeen: coverage.filesSeen,
    filesAnalyzed: coverage.filesAnalyzed,
    filesSkipped: coverage.skipped.length,
    sinkCalls: coverage.sinkCalls,
    cutFlows: coverage.cuts.length,
  };
}

function countSeverities(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function countRules(findings: readonly Finding[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}
