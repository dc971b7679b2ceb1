import { count, type Finding, type ScanResult } from '@phitrace/core';
import pico from 'picocolors';
import type { ReportContext } from './context.js';
import { toPrintable } from './printable.js';
import { activeFindings } from './summary.js';
import { createLineReader } from './text/excerpt.js';
import { formatFinding, type FindingContext } from './text/finding.js';
import { toStyle } from './text/style.js';
import { formatSummary } from './text/summary.js';
import { formatThirdParties } from './text/third-parties.js';

/** The report for people: findings by file, then what was looked at. Source lines are masked. */
export function reportText(result: ScanResult, context: ReportContext): string {
  const style = toStyle(pico.createColors(context.color), context.width);
  const readLine = createLineReader(context.readFile ?? (() => undefined));
  const blocks = [
    ...groupByFile(activeFindings(result)).flatMap((findings) =>
      formatFile(findings, { speech: context, controls: context.controls, readLine, style }),
    ),
    formatThirdParties(result, style),
    formatSummary(result, context, style),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function formatFile(findings: readonly Finding[], context: FindingContext): string[][] {
  const path = toPrintable(findings[0]?.location.path ?? '');
  const title = `${context.style.colors.bold(path)} (${count(findings.length, 'finding')})`;
  return findings.map((finding, index) => [...(index === 0 ? [title, ''] : []), ...formatFinding(finding, context)]);
}

/** Files in the order of their gravest finding, findings in their own order. */
function groupByFile(findings: readonly Finding[]): Finding[][] {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = files.get(finding.location.path);
    if (group) group.push(finding);
    else files.set(finding.location.path, [finding]);
  }
  return [...files.values()];
}
