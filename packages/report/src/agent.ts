import { count, type Finding, type ScanResult } from '@phitrace/core';
import type { ReportContext } from './context.js';
import { sortByGravity } from './gravity.js';
import { groupByGravity } from './groups.js';
import { toPrintable } from './printable.js';
import { toShortSentence } from './sentences/short.js';
import { activeFindings } from './summary.js';
import { formatPlace } from './text/place.js';

const mostFindings = 50;

/** For coding agents: few words, the gravest first, at most fifty findings, the advice once per rule. No code is quoted. */
export function reportAgent(result: ScanResult, context: ReportContext): string {
  const findings = sortByGravity(activeFindings(result), context.kinds);
  const shown = findings.slice(0, mostFindings);
  const rules = groupByGravity(shown, context.kinds, ({ ruleId }) => ruleId);
  const fixes = rules.map(({ key }) => `fix ${key}: ${context.rules.find(({ id }) => id === key)?.fix ?? ''}\n`);
  const rest = findings.length - shown.length;
  const { filesAnalyzed, skipped, cuts } = result.coverage;
  return [
    `${count(findings.length, 'finding')}, ${count(filesAnalyzed, 'file')} analysed, ${skipped.length} not in full, ${count(cuts.length, 'flow')} cut\n`,
    ...shown.map((finding) => toLine(finding, context)),
    ...(rest > 0 ? [`${rest} more; narrow with --rule, --min-severity or a path\n`] : []),
    ...fixes,
  ].join('');
}

function toLine(finding: Finding, context: ReportContext): string {
  const { detail, location, severity, ruleId, fingerprint } = finding;
  const source = detail.kind === 'flow' ? detail.flows[0]?.steps[0]?.location : undefined;
  const from = source ? ` source=${formatPlace(source)}` : '';
  return `${severity} ${formatPlace(location)} ${ruleId}${from} id=${fingerprint}: ${toPrintable(toShortSentence(finding, context))}\n`;
}
