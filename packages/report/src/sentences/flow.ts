import { type Finding, type FlowDetail, isHardTier, type Recipient, type Rule } from '@phitrace/core';
import { toCodeName } from './code-name.js';
import { capitalize, toPhrase, toVerb } from './words.js';

/** What leaks, from where, to whom, and how the agreement stands. */
export function toFlowMessage(finding: Finding<FlowDetail>, rule: Rule | undefined): string {
  const { categories, detail } = finding;
  const [main] = detail.flows;
  const own = main ? [main.category] : [];
  const subject = capitalize(toPhrase([...own, ...toStrongestFirst(categories.filter((category) => !own.includes(category)))]));
  const source = toCodeName(main?.evidence.replace(/^name /, '') ?? '');
  const isAboutAll = rule?.kind === 'flow' && rule.recipient === 'any';
  return `${subject}${source && ` (${source})`} ${toWay(finding, isAboutAll)}${toState(finding, isAboutAll)}.${toAdvice(finding)}`;
}

/** What identifies a person by itself must not be among the kinds that are only counted. */
function toStrongestFirst(categories: readonly string[]): string[] {
  return [...categories].sort((left, right) => Number(isHardTier(right)) - Number(isHardTier(left)));
}

function toWay({ categories, recipient, detail }: Finding<FlowDetail>, isAboutAll: boolean): string {
  const sink = toCodeName(detail.sink);
  const isPlural = categories.length > 1;
  // A log is about where the data stands in plain text, whoever keeps it.
  if (!recipient?.thirdParty || isAboutAll) return `${toVerb(detail.sinkKind, isPlural)} ${sink}`;
  const member = sink.split(' › ').at(-1) ?? sink;
  return `${isPlural ? 'are' : 'is'} sent to ${toName(recipient)} through ${member}`;
}

function toName({ name, host, how }: Recipient): string {
  const place = host === undefined || host === name ? '' : ` at ${toCodeName(host)}`;
  return `${name}${place}${how === 'assumed' ? ' (assumed: the code does not show who receives it)' : ''}`;
}

function toState({ recipient, baa, detail: { standing } }: Finding<FlowDetail>, isAboutAll: boolean): string {
  if (!recipient?.thirdParty) return '';
  const ships = isAboutAll ? `, which passes it on to ${recipient.name}` : '';
  if (standing === 'none') return `${ships}; no BAA with ${recipient.vendor} is declared`;
  if (standing === 'covered') return `${ships} under a BAA`;
  return `${ships}; the declared BAA does not cover this: ${baa?.missing.join('; ') ?? ''}`;
}

function toAdvice({ recipient, detail: { standing } }: Finding<FlowDetail>): string {
  if (!recipient?.thirdParty) return '';
  if (standing === 'gap') return ' Bring the BAA up to date, or keep the data from this call.';
  if (standing === 'covered') return ' A BAA does not make the data necessary there.';
  return '';
}
