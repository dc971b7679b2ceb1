import type { ScanResult, Severity } from '@phitrace/core';
import type { ReportContext } from './context.js';
import { toPrintable } from './printable.js';
import { toRepositoryPaths } from './repository-path.js';
import { toShortSentence } from './sentences/short.js';
import { activeFindings } from './summary.js';

const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', note: 'info' };

/** GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export function reportGitlab(result: ScanResult, context: ReportContext): string {
  const toPath = toRepositoryPaths(result, context);
  const entries = activeFindings(result).map((finding) => ({
    description: toPrintable(toShortSentence(finding, context)),
    check_name: finding.ruleId,
    fingerprint: finding.fingerprint,
    severity: severities[finding.severity],
    location: { path: toPath(finding.location.path), lines: { begin: finding.location.line } },
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}
