import type { Finding, ScanResult } from '@phitrace/core';
import type { ReportContext } from './context.js';
import { escapeMarkup } from './markup.js';
import { groupByGravity } from './groups.js';
import { formatPlace } from './text/place.js';
import { toSentences } from './sentences/sentences.js';
import { activeFindings } from './summary.js';

/** JUnit's XML, which most CI servers show: a suite per rule, a failed case per finding. Notes are no failures. */
export function reportJunit(result: ScanResult, context: ReportContext): string {
  const findings = activeFindings(result);
  const suites = groupByGravity(findings, context.kinds, ({ ruleId }) => ruleId).map(({ key, findings: own }) =>
    toSuite(
      key,
      own.map((finding) => toCase(finding, context)),
      own,
    ),
  );
  const shown = suites.length > 0 ? suites : [toSuite(result.tool.name, ['    <testcase name="no finding" classname="phitrace"/>\n'], [])];
  const tests = Math.max(1, findings.length);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="phitrace" tests="${tests}" failures="${countFailures(findings)}">\n${shown.join('')}</testsuites>\n`;
}

function toSuite(name: string, cases: readonly string[], findings: readonly Finding[]): string {
  const head = `  <testsuite name="${escapeMarkup(name)}" tests="${cases.length}" failures="${countFailures(findings)}">\n`;
  return `${head}${cases.join('')}  </testsuite>\n`;
}

function toCase(finding: Finding, context: ReportContext): string {
  const { location, ruleId, severity } = finding;
  const { message, fix } = toSentences(finding, context);
  const head = `    <testcase name="${escapeMarkup(formatPlace(location))}" classname="${escapeMarkup(ruleId)}" file="${escapeMarkup(location.path)}" line="${location.line}"`;
  if (severity === 'note') return `${head}>\n      <system-out>${escapeMarkup(message)}</system-out>\n    </testcase>\n`;
  const text = `${formatPlace(location)}\n${message}\n${fix}`;
  return `${head}>\n      <failure type="${severity}" message="${escapeMarkup(message)}">${escapeMarkup(text)}</failure>\n    </testcase>\n`;
}

function countFailures(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity !== 'note').length;
}
