import { type Finding, type FlowDetail, identifiesAlone, type Kinds, type Recipient, toSinkSymbol } from '@phitrace/core';
import { describeGaps } from './agreement.js';
import { toCodeName } from './code-name.js';
import { describeSource } from './evidence.js';
import { capitalize, type Speech, toPhrase, toVerb } from './words.js';

/** What leaks, from where, to whom, and how the agreement stands. */
export function toFlowMessage(finding: Finding<FlowDetail>, { rules, kinds }: Speech): string {
  const { categories, detail, ruleId } = finding;
  const rule = rules.find(({ id }) => id === ruleId);
  const [main] = detail.flows;
  const own = main ? [main.category] : [];
  const subject = capitalize(
    toPhrase(kinds, [
      ...own,
      ...toStrongestFirst(
        kinds,
        categories.filter((category) => !own.includes(category)),
      ),
    ]),
  );
  const source = main ? toCodeName(describeSource(main.source.evidence)) : '';
  const isAboutAll = rule?.kind === 'flow' && rule.recipient === 'any';
  return `${subject}${source && ` (${source})`} ${toWay(finding, kinds, isAboutAll)}${toState(finding, isAboutAll)}.${toAdvice(finding)}${toHooks(finding.detail)}`;
}

/** Who relies on a function that takes data out must know that it doesn't here. */
function toHooks({ hooks = [] }: FlowDetail): string {
  return hooks.map(({ option, sees }) => ` ${toCodeName(option)} ${sees ? 'leaves it in' : 'does not see it'}.`).join('');
}

/** What identifies a person by itself must not be among the kinds that are only counted. */
function toStrongestFirst(kinds: Kinds, categories: readonly string[]): string[] {
  return [...categories].sort((left, right) => Number(identifiesAlone(kinds, right)) - Number(identifiesAlone(kinds, left)));
}

function toWay({ categories, recipient, detail }: Finding<FlowDetail>, kinds: Kinds, isAboutAll: boolean): string {
  const isPlural = categories.length > 1;
  // A log is about where the data stands in plain text, whoever keeps it.
  if (!recipient?.thirdParty || isAboutAll) return `${toVerb(kinds, detail.sinkKind, isPlural)} ${toCodeName(toSinkSymbol(detail.sink))}`;
  const { callee, wrapper } = detail.sink;
  const member = wrapper === undefined ? { callee } : { callee, wrapper };
  return `${isPlural ? 'are' : 'is'} sent to ${toName(recipient)} through ${toCodeName(toSinkSymbol(member))}`;
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
  return `${ships}; the declared BAA does not cover this: ${describeGaps(baa?.missing ?? [])}`;
}

function toAdvice({ recipient, detail: { standing } }: Finding<FlowDetail>): string {
  if (!recipient?.thirdParty) return '';
  if (standing === 'gap') return ' Bring the BAA up to date, or keep the data from this call.';
  if (standing === 'covered') return ' A BAA does not make the data necessary there.';
  return '';
}
