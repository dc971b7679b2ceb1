import type { Control, Finding, Flow, FlowStep, Location } from '@phitrace/core';
import { toPrintable } from '../printable.js';
import { describeEvidence, describeStep } from '../sentences/evidence.js';
import { toFacts } from '../sentences/facts.js';
import { toSentences } from '../sentences/sentences.js';
import type { Speech } from '../sentences/words.js';
import { alignColumns } from './columns.js';
import { formatExcerpt, type LineReader } from './excerpt.js';
import { paint, wrap, type Style } from './style.js';

const labelWidth = 8;
const longestKind = 'safeguard'.length;
const shownOthers = 5;

/** What the lines of a finding are made from. */
export interface FindingContext {
  readonly speech: Speech;
  readonly controls: readonly Control[];
  readonly readLine: LineReader;
  readonly style: Style;
}

/** A finding as a compiler would print it: message, line with caret, path, who receives the data, law, what to do. */
export function formatFinding(finding: Finding, context: FindingContext): string[] {
  const { style, speech } = context;
  const { message, fix } = toSentences(finding, speech);
  const title = `${paint(finding.severity, `${finding.severity}[${finding.ruleId}]`, style)}${style.colors.bold(`: ${toPrintable(message)}`)}`;
  return [
    title,
    `${style.colors.blue('  -->')} ${formatPlace(finding.location)}`,
    ...formatLine(finding.location, context),
    ...formatPath(finding, style),
    ...[...toFacts(finding, context.controls), ['fix', fix] as const].flatMap(([label, text]) => formatFact(label, text, style)),
  ];
}

/** `path:line:column`, which terminals and editors open. */
export function formatPlace({ path, line, column }: Location): string {
  return `${toPrintable(path)}:${line}:${column}`;
}

function formatLine(location: Location, { readLine, style }: FindingContext): string[] {
  const masked = readLine(location.path, location.line);
  return masked ? formatExcerpt(location, masked, style.width, style.colors) : [];
}

function formatPath({ detail }: Finding, style: Style): string[] {
  if (detail.kind !== 'flow') return [];
  const { flows, related } = detail;
  const [first, ...others] = flows;
  const steps = first ? first.steps.map((step) => [formatPlace(step.location), step.kind, toPrintable(describeStep(step))] as const) : [];
  const inner = related.map((step) => [formatPlace(step.location), 'inside', toPrintable(describeStep(step))] as const);
  const rows = [...steps, ...inner];
  const lines = alignColumns(rows.map(([place, kind, note]) => [place, kind.padEnd(longestKind), note]));
  return [...toField('path', lines, style), ...toField('also', formatOthers(others), style)];
}

function formatOthers(flows: readonly Flow[]): string[] {
  const shown = flows.slice(0, shownOthers);
  const lines = alignColumns(
    shown.map(({ category, source, steps }) => [formatStart(steps), `${category} from ${toPrintable(describeEvidence(source.evidence))}`]),
  );
  const rest = flows.length - lines.length;
  return rest > 0 ? [...lines, `and ${rest} more`] : lines;
}

function formatStart([source]: readonly FlowStep[]): string {
  return source ? formatPlace(source.location) : '';
}

function formatFact(label: string, text: string, style: Style): string[] {
  return toField(label, wrap(toPrintable(text), style.width - labelWidth - 2, ''), style);
}

function toField(label: string, lines: readonly string[], { colors }: Style): string[] {
  return lines.map((line, index) =>
    index === 0 ? `  ${colors.blue('=')} ${colors.bold(label.padEnd(labelWidth - 3))} ${line}` : ' '.repeat(labelWidth + 2) + line,
  );
}
