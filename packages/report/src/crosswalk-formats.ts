import { count, type ScanResult } from '@phitrace/core';
import type { ReportContext } from './context.js';
import { type CrosswalkReport, type CrosswalkRow, type CrosswalkTable, toCrosswalkReport } from './crosswalk.js';
import { toParagraph } from './html/page.js';
import { toHtmlTable } from './html/table.js';
import { escapeMarkdown, toMarkdownTable } from './markdown/escape.js';
import { capitalize, toWord } from './sentences/words.js';
import { alignColumns } from './text/columns.js';
import { toPrintable } from './printable.js';

export const crosswalkFormats = ['text', 'markdown', 'json'] as const;
export type CrosswalkFormat = (typeof crosswalkFormats)[number];

const states: Readonly<Record<CrosswalkRow['state'], string>> = {
  met: 'met by evidence',
  gap: 'gap',
  unseen: 'nothing seen',
  'not-checkable': 'not checkable by code',
};

/** What each word means, and what it doesn't. */
const LEGEND =
  'Met by evidence: what the rules look at was seen, and nothing of it was bad; it is no proof that all of it was seen. Nothing seen: the rules looked and found nothing to look at, or the configuration leaves them out.';

const heads = ['section', 'demand', 'state', 'title', 'what was seen'];

/** Every framework beside what one scan saw; ends with a line break. */
export function reportCrosswalk(format: CrosswalkFormat, result: ScanResult, context: ReportContext): string {
  const report = toCrosswalkReport(result, context);
  if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`;
  return format === 'markdown' ? toMarkdown(report) : toText(report);
}

/** The frameworks as a part of a page. */
export function toCrosswalkPart(frameworks: readonly CrosswalkTable[]): string {
  const columns = [
    { title: 'Section', isCode: true },
    { title: 'Demand', isChoice: true },
    { title: 'State', isChoice: true },
    { title: 'Title' },
    { title: 'What was seen' },
  ];
  const parts = frameworks.map((table) => toParagraph(describeTable(table)) + toHtmlTable(table.name, columns, table.rows.map(toCells)));
  return toParagraph(LEGEND) + parts.join('');
}

function toText({ frameworks, unknown }: CrosswalkReport): string {
  const parts = frameworks.map((table) => {
    const rows = table.rows.map((row) => toCells(row).slice(0, -1).map(toPrintable));
    const [head = '', ...lines] = alignColumns([heads.slice(0, -1).map((each) => each.toUpperCase()), ...rows]);
    const told = lines.flatMap((line, index) => [line, ...describeEvidenceCounts(table.rows[index]?.rules ?? [])]);
    return [`${describeTable(table)} ${table.source}`, head, ...told, ''];
  });
  return [...parts.flat(), LEGEND, describeRest(unknown)].map((line) => `${line}\n`).join('');
}

function toMarkdown({ frameworks, tool, today, unknown }: CrosswalkReport): string {
  const parts = frameworks.flatMap((table) => [
    `## ${escapeMarkdown(table.name)}\n`,
    `${escapeMarkdown(describeTable(table))} <${table.source}>\n`,
    toMarkdownTable(
      heads,
      table.rows.map((row) => toCells(row).map(escapeMarkdown)),
    ),
  ]);
  return [
    `# Controls\n`,
    `${tool.name} ${tool.version}, ${today}. ${escapeMarkdown(LEGEND)}\n`,
    ...parts,
    `${describeRest(unknown)}\n`,
  ].join('\n');
}

function describeRest({ skipped, cutFlows }: CrosswalkReport['unknown']): string {
  return `${count(skipped.length, 'file')} not analysed in full, ${count(cutFlows, 'flow')} cut by a bound.`;
}

/** The rules that saw something, with how often; `--format markdown` says where. */
function describeEvidenceCounts(rules: CrosswalkRow['rules']): string[] {
  const found = rules.filter(({ findings }) => findings > 0).map(({ rule, findings }) => `${rule} ${findings}`);
  const held = rules.filter((each) => each.held > 0).map(({ rule, held: times }) => `${rule} ${times}`);
  return [...toLine('found', found), ...toLine('in place', held)];
}

function toLine(label: string, parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [`    ${label}: ${parts.join(', ')}`];
}

function describeTable({ name, status, notes, rows }: CrosswalkTable): string {
  const counts = Object.entries(states).flatMap(([state, word]) => {
    const some = rows.filter((row) => row.state === state).length;
    return some > 0 ? [`${some} ${word}`] : [];
  });
  return `${name} (${toWord(status)}): ${counts.join(', ')}.${notes === undefined ? '' : ` ${notes}`}`;
}

function toCells({ id, demand, state, title, reason, rules }: CrosswalkRow): string[] {
  return [id, demand ?? '', states[state], title, reason ?? describeRules(rules)];
}

/** `3 findings of phi-in-logs (src/a.ts:4, …); 12 of require-ai-audit in place`. */
function describeRules(rules: CrosswalkRow['rules']): string {
  const found = rules.filter(({ findings }) => findings > 0);
  const held = rules.filter((each) => each.held > 0);
  const quiet = rules.filter((each) => each.asked && each.findings === 0 && each.held === 0);
  const left = rules.filter(({ asked }) => !asked);
  const parts = [
    ...found.map(({ rule, findings, places }) => `${count(findings, 'finding')} of ${rule} (${places.join(', ')})`),
    ...(held.length > 0 ? [`in place: ${held.map(({ rule, held: times }) => `${rule} ${times}`).join(', ')}`] : []),
    ...rules.flatMap(({ rule, accepted }) => (accepted > 0 ? [`${accepted} accepted of ${rule}`] : [])),
    ...(quiet.length > 0 ? [`nothing to look at: ${quiet.map(({ rule }) => rule).join(', ')}`] : []),
    ...(left.length > 0 ? [`not asked for: ${left.map(({ rule }) => rule).join(', ')}`] : []),
  ];
  return capitalize(parts.join('; '));
}
