import { count, type ScanResult } from '@phitrace/core';
import { groupByGravity, toSubject, type Group } from '../groups.js';
import { sortByGravity } from '../gravity.js';
import { toPrintable } from '../printable.js';
import { toShortSentence } from '../sentences/short.js';
import type { Speech } from '../sentences/words.js';
import { activeFindings } from '../summary.js';
import { alignColumns } from './columns.js';
import type { LinkPlace } from './place.js';
import { paint, type Style } from './style.js';

const mostRows = 12;
const mostGravest = 10;
const mostDecisions = 3;

/** Layer 1, above what was looked at: rule by recipient, the gravest findings, which decisions settle most. */
export function formatOverview(result: ScanResult, speech: Speech, style: Style, link: LinkPlace): string[][] {
  const findings = activeFindings(result);
  return [formatMatrix(result, speech, style), formatGravest(findings, speech, style, link), formatDecisions(findings, speech, style)];
}

/** How many findings of which rule are about whom. */
export function formatMatrix(result: ScanResult, { kinds }: Speech, { width }: Style): string[] {
  const groups = groupByGravity(activeFindings(result), kinds, (finding) => JSON.stringify([finding.ruleId, toSubject(finding)]));
  const largest = [...groups].sort((left, right) => right.findings.length - left.findings.length).slice(0, mostRows);
  const digits = Math.max(0, ...largest.map(({ findings }) => String(findings.length).length));
  const cells = largest.map(({ first, findings }) => [
    String(findings.length).padStart(digits),
    first.ruleId,
    toPrintable(toSubject(first)),
  ]);
  const rows = alignColumns(cells).map((line) => clip(`  ${line}`, width));
  return [...rows, ...toRest(groups.slice(mostRows))];
}

function toRest(groups: readonly Group[]): string[] {
  const findings = groups.reduce((sum, group) => sum + group.findings.length, 0);
  return findings > 0 ? [`  and ${count(findings, 'finding')} of ${count(groups.length, 'other kind')}`] : [];
}

function formatGravest(findings: ReturnType<typeof activeFindings>, speech: Speech, style: Style, link: LinkPlace): string[] {
  const lines = sortByGravity(findings, speech.kinds)
    .slice(0, mostGravest)
    .map((finding) => {
      const place = `${finding.location.path}:${finding.location.line}`;
      const sentence = clip(toPrintable(toShortSentence(finding, speech)), Math.max(60, style.width - place.length - 13));
      return `  ${paint(finding.severity, finding.severity.padEnd(7), style)}  ${link(finding.location, toPrintable(place))}  ${sentence}`;
    });
  return [style.colors.bold('The gravest:'), ...lines];
}

/** The decisions that settle most of the gravest kind. */
function formatDecisions(findings: ReturnType<typeof activeFindings>, { rules, kinds }: Speech, style: Style): string[] {
  const severe = findings.filter(({ severity }) => severity === findings[0]?.severity);
  const groups = groupByGravity(severe, kinds, ({ group }) => group).sort((left, right) => right.findings.length - left.findings.length);
  const lines = groups.slice(0, mostDecisions).map(({ first, findings: settled }, index) => {
    const fix = rules.find(({ id }) => id === first.ruleId)?.fix ?? '';
    return clip(
      `  ${index + 1}. ${first.ruleId}, ${toPrintable(toSubject(first))}: settles ${count(settled.length, 'finding')}. ${fix}`,
      style.width,
    );
  });
  return [style.colors.bold('What to decide first:'), ...lines];
}

function clip(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}
