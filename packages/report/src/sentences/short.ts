import { basename } from 'node:path/posix';
import { count, type Finding, type FlowDetail, type Kinds, toSinkSymbol } from '@phitrace/core';
import { toCodeName } from './code-name.js';
import { describeSource } from './evidence.js';
import { toSentences } from './sentences.js';
import { capitalize, type Speech, toPhrase, toVerb } from './words.js';

const longestName = 40;

/** One sentence for a line of an editor, of at most `limit` characters: what leaks, to whom, and from where. Names code, never a value. */
export function toShortSentence(finding: Finding, speech: Speech, limit = 200): string {
  return toCodeName(isFlow(finding) ? toFlow(finding, speech) : firstSentence(toSentences(finding, speech).message), limit);
}

function isFlow(finding: Finding): finding is Finding<FlowDetail> {
  return finding.detail.kind === 'flow';
}

function toFlow(finding: Finding<FlowDetail>, { rules, kinds }: Speech): string {
  const { categories, recipient, detail, ruleId } = finding;
  const rule = rules.find(({ id }) => id === ruleId);
  const main = detail.flows[0]?.category ?? '';
  const others = categories.filter((category) => category !== main).length;
  const isAboutAll = rule?.kind === 'flow' && rule.recipient === 'any';
  const isSent = recipient?.thirdParty === true && !isAboutAll;
  const way = isSent ? `${others === 0 ? 'is' : 'are'} sent to` : toVerb(kinds, detail.sinkKind, others > 0);
  return `${toData(kinds, main, others)} ${way} ${toReceiver(finding, isSent)}${toOrigin(finding)}.`;
}

function toData(kinds: Kinds, main: string, others: number): string {
  const rest = others === 0 ? '' : ` and ${count(others, 'more kind')} of data`;
  return `${capitalize(toPhrase(kinds, [main]))}${rest}`;
}

const agreements: Readonly<Record<FlowDetail['standing'], string>> = {
  inside: '',
  covered: ' under a BAA',
  gap: ' without a BAA that covers it',
  none: ' without a BAA',
};

function toReceiver({ recipient, detail: { sink, standing } }: Finding<FlowDetail>, isSent: boolean): string {
  if (isSent) return `${toCodeName(recipient?.name ?? '', longestName)}${agreements[standing]}`;
  return toCodeName(toSinkSymbol(sink), longestName);
}

/** Where the data comes from, and its place when that is another line. */
function toOrigin({ detail: { flows }, location }: Finding<FlowDetail>): string {
  const [flow] = flows;
  const first = flow?.steps[0]?.location;
  if (!flow || !first) return '';
  const name = toCodeName(basename(first.path), longestName);
  const here = first.line === location.line ? '' : ` (line ${first.line})`;
  return `, from ${toCodeName(describeSource(flow.source.evidence), longestName)}${first.path === location.path ? here : ` (${name}:${first.line})`}`;
}

function firstSentence(text: string): string {
  return /^.*?[.](?=\s|$)/s.exec(text)?.[0] ?? text;
}
