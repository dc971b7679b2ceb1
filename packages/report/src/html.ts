import { count, type Finding, findCategory, type ScanResult } from '@phitrace/core';
import type { ReportContext } from './context.js';
import { sortByGravity } from './gravity.js';
import { groupByGravity, toSubject } from './groups.js';
import { type Arrow, toPicture } from './html/picture.js';
import { toPage, toParagraph } from './html/page.js';
import { type TableCell, toHtmlTable } from './html/table.js';
import { toUnknownPart } from './html/unknown.js';
import { escapeMarkup } from './markup.js';
import { describeNote } from './sentences/note.js';
import { describeStep } from './sentences/evidence.js';
import { toRuleFacts } from './sentences/facts.js';
import { toSentences } from './sentences/sentences.js';
import { activeFindings, summarize } from './summary.js';
import { saysSomething } from './text/path.js';
import { formatPlace } from './text/place.js';
import { summarizeUnknown } from './unknown.js';

/** The findings as one page that can be filtered, for people without the checkout. It holds no line of the code. */
export function reportHtml(result: ScanResult, context: ReportContext): string {
  const findings = sortByGravity(activeFindings(result), context.kinds);
  const { bySeverity, filesAnalyzed, filesSeen, suppressed, accepted } = summarize(result);
  const intro = toParagraph(
    `${count(bySeverity.error, 'error')}, ${count(bySeverity.warning, 'warning')}, ${count(bySeverity.note, 'note')}; ${suppressed} suppressed, ${accepted} accepted by the baseline. Looked at ${count(filesAnalyzed, 'file')} of ${filesSeen}, commit ${result.commit ?? 'unknown'}, ${result.today}.`,
  );
  return toPage(`phitrace: ${count(findings.length, 'finding')}`, intro, [
    { title: 'Picture', body: toPicture(findings.flatMap((finding) => toArrow(finding, context))) },
    { title: 'Findings', body: toFindingsTable(findings, context) },
    { title: 'Rules', body: toRules(findings, context) },
    {
      title: 'Not analysed',
      body: toUnknownPart(summarizeUnknown(result), result.notes.map((note) => toParagraph(describeNote(note))).join('')),
    },
  ]);
}

function toArrow(finding: Finding, { kinds }: ReportContext): Arrow[] {
  const { detail, recipient } = finding;
  const [flow] = detail.kind === 'flow' ? detail.flows : [];
  if (detail.kind !== 'flow' || !flow) return [];
  const state = recipient?.thirdParty !== true ? 'inside' : detail.standing === 'covered' ? 'covered' : 'uncovered';
  return [{ from: findCategory(kinds, flow.category)?.phrase ?? flow.category, to: toSubject(finding), ways: 1, state }];
}

function toFindingsTable(findings: readonly Finding[], context: ReportContext): string {
  const columns = [
    { title: 'Severity', isChoice: true },
    { title: 'Rule', isChoice: true },
    { title: 'To', isChoice: true },
    { title: 'Place', isCode: true },
    { title: 'What' },
    { title: 'Confidence', isChoice: true },
  ];
  const rows = findings.map((finding): TableCell[] => [
    finding.severity,
    finding.ruleId,
    toSubject(finding),
    formatPlace(finding.location),
    { markup: `${escapeMarkup(toSentences(finding, context).message)}${toWay(finding)}` },
    finding.confidence,
  ]);
  return toHtmlTable('Findings, the gravest first', columns, rows);
}

/** The steps of the first way, folded away. */
function toWay({ detail }: Finding): string {
  const [flow] = detail.kind === 'flow' ? detail.flows : [];
  if (!flow) return '';
  const steps = flow.steps
    .filter(saysSomething)
    .map((step) => `<li><code>${escapeMarkup(formatPlace(step.location))}</code> ${escapeMarkup(describeStep(step))}</li>`);
  return `<details><summary>${count(steps.length, 'step')}</summary><ol>${steps.join('')}</ol></details>`;
}

function toRules(findings: readonly Finding[], { rules, kinds, controls }: ReportContext): string {
  const rows = groupByGravity(findings, kinds, ({ ruleId }) => ruleId).flatMap(({ key, findings: own }) => {
    const rule = rules.find(({ id }) => id === key);
    const facts = rule ? new Map(toRuleFacts(rule, controls)) : new Map<string, string>();
    return rule ? [[key, rule.summary, rule.why, facts.get('fix') ?? '', facts.get('law') ?? '', String(own.length)]] : [];
  });
  return toHtmlTable(
    'Rules that found something',
    [{ title: 'Rule' }, { title: 'What' }, { title: 'Why' }, { title: 'What to do' }, { title: 'Law' }, { title: 'Findings' }],
    rows,
  );
}
