import { gzipSync } from 'node:zlib';
import type { Finding, ScanResult } from '@phitrace/core';
import type { ReportContext } from './context.js';
import { reportSarif } from './sarif.js';
import { activeFindings } from './summary.js';
import { count } from './text/style.js';

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
  const notes = [
    ...(over > 0
      ? [`Left out ${count(over, 'result')} of the lowest severity, which GitHub would refuse; the format sarif holds them.`]
      : []),
    ...(suppressed > 0 ? [`Left out ${count(suppressed, 'suppressed result')}; the format sarif holds them with their reasons.`] : []),
  ];
  return { ...result, findings, notes: [...notes, ...result.notes] };
}
