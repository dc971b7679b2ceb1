import { count, type Finding, type ScanResult } from '@phitrace/core';
import type { ReportContext } from './context.js';
import { sortByGravity } from './gravity.js';
import { groupByGravity, toSubject } from './groups.js';
import { escapeMarkdown, toMarkdownCode, toMarkdownTable } from './markdown/escape.js';
import { toMermaid } from './markdown/mermaid.js';
import { toShortSentence } from './sentences/short.js';
import { activeFindings, summarize } from './summary.js';

const mostRows = 15;
const mostGravest = 10;

/** The overview in Markdown, for a job summary or a page: counts, a picture of the flows, the gravest findings, what was not analysed. */
export function reportMarkdown(result: ScanResult, context: ReportContext): string {
  const findings = activeFindings(result);
  const sections = [
    `## phitrace: ${count(findings.length, 'finding')}\n`,
    toCounts(result),
    toMermaid(findings, context.kinds),
    toMatrix(findings, context),
    toGravest(findings, context),
    toLooked(result),
  ];
  return sections.filter((section) => section !== '').join('\n');
}

function toCounts(result: ScanResult): string {
  const { bySeverity, suppressed } = summarize(result);
  const parts = [count(bySeverity.error, 'error'), count(bySeverity.warning, 'warning'), count(bySeverity.note, 'note')];
  return `${parts.join(', ')}${suppressed > 0 ? `; ${suppressed} suppressed by comments` : ''}.\n`;
}

function toMatrix(findings: readonly Finding[], { kinds }: ReportContext): string {
  const groups = groupByGravity(findings, kinds, (finding) => JSON.stringify([finding.ruleId, toSubject(finding)]));
  const rows = groups
    .slice(0, mostRows)
    .map(({ first, findings: own }) => [toMarkdownCode(first.ruleId), escapeMarkdown(toSubject(first)), String(own.length)]);
  const rest = groups.slice(mostRows).reduce((sum, group) => sum + group.findings.length, 0);
  return toMarkdownTable(['rule', 'to', 'findings'], rows) + (rest > 0 ? `\nand ${count(rest, 'more finding')}\n` : '');
}

function toGravest(findings: readonly Finding[], context: ReportContext): string {
  const rows = sortByGravity(findings, context.kinds)
    .slice(0, mostGravest)
    .map((finding) => [
      finding.severity,
      toMarkdownCode(`${finding.location.path}:${finding.location.line}`),
      escapeMarkdown(toShortSentence(finding, context)),
    ]);
  const title = findings.length > mostGravest ? `### The gravest ${mostGravest}\n\n` : '';
  return rows.length === 0 ? '' : title + toMarkdownTable(['severity', 'place', 'what'], rows);
}

/** Unknown is not clean: what was left out stands beside what was found. */
function toLooked({ coverage, engines }: ScanResult): string {
  const idle = Object.entries(engines).flatMap(([name, state]) => (state === 'run' ? [] : [`${name} ${state}`]));
  const left = [
    ...(coverage.skipped.length > 0 ? [`${count(coverage.skipped.length, 'file')} not analysed in full`] : []),
    ...(coverage.cuts.length > 0 ? [`${count(coverage.cuts.length, 'flow')} cut by a bound`] : []),
    ...idle,
  ];
  const files = `Looked at ${count(coverage.filesAnalyzed, 'file')} of ${coverage.filesSeen.toLocaleString('en-US')}`;
  return `${files}${left.length > 0 ? `; ${left.map(escapeMarkdown).join(', ')}` : ''}.\n`;
}
