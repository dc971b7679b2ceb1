import type { Finding, Flow, FlowStep } from '@phitrace/core';
import { toPrintable } from '../printable.js';
import { describeEvidence } from '../sentences/evidence.js';
import { toFacts } from '../sentences/facts.js';
import { toSentences } from '../sentences/sentences.js';
import type { Speech } from '../sentences/words.js';
import { alignColumns } from './columns.js';
import { formatExcerpt } from './excerpt.js';
import { formatField } from './field.js';
import { ownNamesOf } from './own-names.js';
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
    ...(finding.detail.kind === 'record' ? [] : formatLine(finding, context)),
    ...formatWay(finding, context),
    ...toFacts(finding).flatMap(([label, text]) => formatField(label, text, style)),
  ];
}

function formatLine(finding: Finding, { readLine, style }: FindingContext): string[] {
  const { location } = finding;
  const masked = readLine(location.path, location.line, ownNamesOf(finding));
  return masked ? formatExcerpt(location, masked, style.width, style.colors) : [];
}

function formatWay(finding: Finding, context: FindingContext): string[] {
  const { detail } = finding;
  if (detail.kind !== 'flow' && detail.kind !== 'setting') return [];
  const { style } = context;
  const { flows = [], related } = { related: [], ...detail };
  return [
    ...formatField('path', formatPath({ flows, related, ownNames: ownNamesOf(finding) }, context), style),
    ...formatField('also', formatOthers(flows.slice(1)), style),
  ];
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
