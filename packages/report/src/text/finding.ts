import type { Control, Finding, Flow, FlowStep, Location } from '@phitrace/core';
import { toPrintable } from '../printable.js';
import { toFacts } from '../sentences/facts.js';
import { toSentences } from '../sentences/sentences.js';
import type { Speech } from '../sentences/words.js';
import { formatExcerpt, type LineReader } from './excerpt.js';
import { paint, wrap, type Style } from './style.js';

const labelWidth = 8;
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
  if (detail.kind !== 'flow' && detail.kind !== 'setting') return [];
  const { flows = [], related } = { related: [], ...detail };
  const [first, ...others] = flows;
  const steps = first ? first.steps.map((step) => [formatPlace(step.location), step.kind, toPrintable(step.note)] as const) : [];
  const inner = related.map((step) => [formatPlace(step.location), 'inside', toPrintable(step.note)] as const);
  const rows = [...steps, ...inner];
  const width = Math.max(0, ...rows.map(([place]) => place.length));
  const lines = rows.map(([place, kind, note]) => `${place.padEnd(width)}  ${kind.padEnd(9)}  ${note}`);
  return [...toField('path', lines, style), ...toField('also', formatOthers(others), style)];
}

function formatOthers(flows: readonly Flow[]): string[] {
  const shown = flows.slice(0, shownOthers);
  const width = Math.max(0, ...shown.map((flow) => formatStart(flow.steps).length));
  const lines = shown.map((flow) => `${formatStart(flow.steps).padEnd(width)}  ${flow.category} from ${toPrintable(flow.evidence)}`);
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
