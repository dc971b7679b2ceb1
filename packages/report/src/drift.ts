import { count, type Drift, type ScanResult } from '@phitrace/core';
import type { ReportContext } from './context.js';
import { toJsonFinding } from './json-finding.js';
import { escapeMarkdown, toMarkdownCode, toMarkdownTable } from './markdown/escape.js';
import { toPrintable } from './printable.js';
import { describeBaa, toDescribedUse } from './sentences/agreement.js';
import { toShortSentence } from './sentences/short.js';
import { toPhrase } from './sentences/words.js';
import { reportText } from './text.js';

/** What changed since a commit. */
export interface ComparedDrift {
  readonly drift: Drift;
  readonly base: string;
}

export const driftFormats = ['text', 'markdown', 'json'] as const;
export type DriftFormat = (typeof driftFormats)[number];

const mostRows = 20;

const reports: Readonly<Record<DriftFormat, (compared: ComparedDrift, result: ScanResult, context: ReportContext) => string>> = {
  text: toText,
  markdown: toMarkdown,
  json: toJson,
};

/** Tells what changed between two scans; ends with a line break. */
export function reportDrift(format: DriftFormat, compared: ComparedDrift, result: ScanResult, context: ReportContext): string {
  return reports[format](compared, result, context);
}

/** `1 new, 2 fixed, 1 moved, 40 unchanged`. */
export function describeCounts({ added, fixed, moved, unchanged }: Drift): string {
  return `${added.length} new, ${fixed.length} fixed, ${moved.length} moved, ${unchanged} unchanged`;
}

/** Sentences on new recipients, categories and agreements; none when the data goes where it went. */
export function describeDrift({ recipients, categories, agreements }: Drift, { kinds }: Pick<ReportContext, 'kinds'>): string[] {
  const byTarget = new Map<string, string[]>();
  for (const { category, to } of categories) byTarget.set(to, [...(byTarget.get(to) ?? []), category]);
  return [
    ...recipients.map(({ name }) => `New recipient of PHI: ${name}.`),
    ...[...byTarget].map(([to, all]) => `New at ${to}: ${toPhrase(kinds, all)}.`),
    ...agreements.map(({ name, baa }) => `New need of a BAA: ${name} (${describeBaa(baa)}).`),
  ];
}

function toText({ drift, base }: ComparedDrift, result: ScanResult, context: ReportContext): string {
  const lines = [
    `Since ${base.slice(0, 12)}: ${describeCounts(drift)}`,
    ...describeDrift(drift, context).map((line) => `  ${toPrintable(line)}`),
    ...drift.moved.slice(0, mostRows).map(({ finding, from }) => `  moved: ${toPrintable(from)} to ${toPrintable(finding.location.path)}`),
    ...drift.fixed
      .slice(0, mostRows)
      .map(({ rule, path, within }) => `  fixed: ${rule} in ${toPrintable(path)}${within ? ` (${toPrintable(within)})` : ''}`),
  ];
  const report = reportText({ ...result, findings: drift.added }, context);
  return `${lines.join('\n')}\n\n${report}`;
}

function toMarkdown({ drift, base }: ComparedDrift, _: ScanResult, context: ReportContext): string {
  const rows = drift.added
    .slice(0, mostRows)
    .map((finding) => [
      finding.severity,
      toMarkdownCode(`${finding.location.path}:${finding.location.line}`),
      escapeMarkdown(toShortSentence(finding, context)),
    ]);
  const rest = drift.added.length - rows.length;
  const sections = [
    `**${describeCounts(drift)}** since ${toMarkdownCode(base.slice(0, 12))}.\n`,
    toMarkdownTable(['severity', 'new', 'what'], rows) + (rest > 0 ? `\nand ${count(rest, 'more new finding')}\n` : ''),
    describeDrift(drift, context)
      .map((line) => `- ${escapeMarkdown(line)}\n`)
      .join(''),
  ];
  return sections.filter((section) => section !== '').join('\n');
}

function toJson({ drift, base }: ComparedDrift, _: ScanResult, speech: ReportContext): string {
  const { added, fixed, moved, unchanged, recipients, categories, agreements } = drift;
  const shown = {
    version: 1,
    base,
    added: added.map((finding) => toJsonFinding(finding, speech)),
    fixed,
    moved: moved.map(({ finding, from }) => ({ fingerprint: finding.fingerprint, from, to: finding.location.path })),
    unchanged,
    drift: { recipients: recipients.map(toDescribedUse), categories, agreements: agreements.map(toDescribedUse) },
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}
