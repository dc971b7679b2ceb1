import { count, type Control, type Finding } from '@phitrace/core';
import { groupByGravity, toPlacedSubject, type Group } from '../groups.js';
import { toPrintable } from '../printable.js';
import { describeBaa } from '../sentences/agreement.js';
import { toRuleFacts } from '../sentences/facts.js';
import { toShortSentence } from '../sentences/short.js';
import { formatField } from './field.js';
import { formatFinding, type FindingContext } from './finding.js';
import { shareRoom } from './share.js';
import { paint } from './style.js';

// With the overview, a report stays below 500 lines.
const mostLines = 430;

/** What the sections of a report are made from. */
export interface SectionContext extends FindingContext {
  readonly controls: readonly Control[];
}

/** Layer 3: a section per rule, its law and advice once, each finding in full. */
export function formatBlocks(findings: readonly Finding[], context: SectionContext): string[][] {
  return groupByGravity(findings, context.speech.kinds, ({ ruleId }) => ruleId).flatMap((rule) => [
    formatHead(rule, context),
    ...rule.findings.map((finding) => formatFinding(finding, context)),
  ]);
}

/** Layer 2: a section per rule, in it a list per decision, a line for each finding. */
export function formatLists(findings: readonly Finding[], context: SectionContext): string[][] {
  const rules = groupByGravity(findings, context.speech.kinds, ({ ruleId }) => ruleId).map((rule) => ({
    head: formatHead(rule, context),
    lists: groupByGravity(rule.findings, context.speech.kinds, toPlacedSubject).map((group) => toFindingList(group, context)),
  }));
  const lists = rules.flatMap((rule) => rule.lists);
  const fixed = rules.reduce((sum, { head, lists: own }) => sum + head.length + 1 + 2 * own.length, 0);
  const shares = shareRoom(
    lists.map(({ lines }) => lines.length),
    mostLines - fixed,
  );
  return rules.map((rule) => [...rule.head, ...rule.lists.flatMap((list) => cut(list, shares[lists.indexOf(list)] ?? 0))]);
}

function formatHead({ key, first, findings }: Group, { speech, controls, style }: SectionContext): string[] {
  const rule = speech.rules.find(({ id }) => id === key);
  const title = `${paint(first.severity, key, style)}: ${rule?.summary ?? ''} ${style.colors.dim(`(${count(findings.length, 'finding')})`)}`;
  const facts = toRuleFacts({ citations: first.citations, fix: rule?.fix ?? '' }, controls);
  return [title, ...facts.flatMap(([label, text]) => formatField(label, text, style))];
}

interface List {
  readonly title: string;
  readonly lines: readonly string[];
}

function toFindingList({ first, findings }: Group, context: SectionContext): List {
  const { style, speech } = context;
  const agreement = first.baa && first.recipient?.thirdParty ? `; BAA: ${describeBaa(first.baa)}` : '';
  const title = `  ${style.colors.bold(toPrintable(toPlacedSubject(first)))}: ${count(findings.length, 'finding')}${toPrintable(agreement)}`;
  const together = groupByGravity(findings, speech.kinds, (finding) =>
    JSON.stringify([finding.severity, finding.location.path, finding.rootCause, finding.detail.kind === 'flow' ? finding.detail.sink : '']),
  );
  return { title, lines: together.map((group) => formatLine(group, context)) };
}

/** One line for the findings of one cause in one file: their lines, and what the gravest is. */
function formatLine({ first, findings }: Group, { style, speech, link }: SectionContext): string {
  const { path, line } = first.location;
  const others = findings.slice(1).map(({ location }) => `, ${location.line}`);
  const more = others.length > 3 ? `${others.slice(0, 3).join('')} and ${others.length - 3} more` : others.join('');
  const place = `${toPrintable(path)}:${line}`;
  const sentence = toPrintable(toShortSentence(first, speech, Math.max(60, style.width - 13)));
  return `    ${paint(first.severity, first.severity.padEnd(7), style)}  ${link(first.location, place)}${more}  ${sentence}`;
}

function cut({ title, lines }: List, share: number): string[] {
  const rest = lines.length - share;
  if (rest <= 1) return [title, ...lines];
  return [title, ...lines.slice(0, share), `    and ${rest} more lines; --details shows each finding`];
}
