import type { Finding, Flow, FlowStep, Location } from '@phitrace/core';
import { toPrintable } from '../printable.js';
import { describeEvidence } from '../sentences/evidence.js';
import { toFacts } from '../sentences/facts.js';
import { toSentences } from '../sentences/sentences.js';
import type { Speech } from '../sentences/words.js';
import { alignColumns } from './columns.js';
import { formatExcerpt } from './excerpt.js';
import { formatField } from './field.js';
import { formatPath, type PathContext } from './path.js';
import { formatPlace } from './place.js';
import { paint } from './style.js';

const shownOthers = 5;

/** What the lines of a finding are made from. */
export interface FindingContext extends PathContext {
  readonly speech: Speech;
}

/** A finding as a compiler would print it: message, line with caret, path, who receives the data. The rule's head has law and fix. */
export function formatFinding(finding: Finding, context: FindingContext): string[] {
  const { style, speech, link } = context;
  const { message } = toSentences(finding, speech);
  const title = `${paint(finding.severity, `${finding.severity}[${finding.ruleId}]`, style)}${style.colors.bold(`: ${toPrintable(message)}`)}`;
  return [
    title,
    `${style.colors.blue('  -->')} ${link(finding.location, formatPlace(finding.location))}`,
    // A row of data is all values, so nothing of it is shown.
    ...(finding.detail.kind === 'record' ? [] : formatLine(finding.location, context)),
    ...formatWay(finding, context),
    ...toFacts(finding).flatMap(([label, text]) => formatField(label, text, style)),
  ];
}

function formatLine(location: Location, { readLine, style }: FindingContext): string[] {
  const masked = readLine(location.path, location.line);
  return masked ? formatExcerpt(location, masked, style.width, style.colors) : [];
}

function formatWay({ detail }: Finding, context: FindingContext): string[] {
  if (detail.kind !== 'flow') return [];
  const { style } = context;
  return [...formatField('path', formatPath(detail, context), style), ...formatField('also', formatOthers(detail.flows.slice(1)), style)];
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
