import { gzipSync } from 'node:zlib';
import type { Finding, ScanNote, ScanResult } from '@phitrace/core';
import type { ReportContext } from './context.js';
import { reportSarif } from './sarif.js';
import { activeFindings } from './summary.js';

// What GitHub refuses above: https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning
const mostResults = 25_000;
const mostBytes = 10_000_000;

/**
 * The result as SARIF 2.1.0 within the limits of GitHub code scanning. It opens an alert for a suppressed result too, so
 * those are left out; of more results than it takes, the most severe are kept. A notification says what was left out.
 */
export function reportSarifGithub(result: ScanResult, context: ReportContext): string {
  // Findings are sorted by severity.
  const active = activeFindings(result);
  const suppressed = result.findings.length - active.length;
  return fit(active.slice(0, mostResults), (findings) => reportSarif(leaveOut(result, findings, suppressed), context));
}

/** The longest start of a list whose report is small enough. */
function fit(findings: readonly Finding[], toText: (findings: readonly Finding[]) => string): string {
  const text = toText(findings);
  const bytes = gzipSync(text).length;
  if (bytes <= mostBytes || findings.length === 0) return text;
  return fit(findings.slice(0, Math.floor((findings.length * mostBytes * 0.95) / bytes)), toText);
}

function leaveOut(result: ScanResult, findings: readonly Finding[], suppressed: number): ScanResult {
  const over = result.findings.length - suppressed - findings.length;
  const counts = [
    { results: 'least-severe', count: over },
    { results: 'suppressed', count: suppressed },
  ] as const;
  const notes = counts.filter(({ count }) => count > 0).map((each): ScanNote => ({ kind: 'left-out', ...each }));
  return { ...result, findings, notes: [...notes, ...result.notes] };
}
