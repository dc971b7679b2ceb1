import {
  type Control,
  type Evidence,
  type Finding,
  type FlowDetail,
  type RecordDetail,
  type Rule,
  type SettingDetail,
  toSinkSymbol,
} from '@phitrace/core';
import { describeCitation } from '../law.js';
import { describeRecipient } from './recipient.js';
import { describeBaa } from './agreement.js';
import { describeEvidence } from './evidence.js';
import { toWord } from './words.js';

/** A fact under a short word: `to`, `law`. */
export type Fact = readonly [label: string, text: string];

/** What is known of a finding beside its message. */
export function toFacts(finding: Finding): Fact[] {
  const { baa } = finding;
  return [...toOwnFacts(finding), ...(baa ? [['BAA', describeBaa(baa)] as const] : []), ...toOtherRecipients(finding)];
}

/** Who else receives it from the same call, each with the state of its BAA. */
function toOtherRecipients({ recipient: own, detail }: Finding): Fact[] {
  if (detail.kind !== 'flow') return [];
  const others = (detail.recipients ?? []).filter(({ recipient }) => recipient.vendor !== own?.vendor || recipient.host !== own.host);
  return others.map(({ recipient, baa }) => ['and', `${describeRecipient(recipient)}; BAA: ${describeBaa(baa)}`]);
}

/** What a rule says of all its findings: the sections of law, and what to do. */
export function toRuleFacts({ citations, fix }: Pick<Rule, 'citations' | 'fix'>, controls: readonly Control[]): Fact[] {
  const law = citations.map((citation) => describeCitation(citation, controls)).join('; ');
  return [...(law === '' ? [] : [['law', law] as const]), ...(fix === '' ? [] : [['fix', fix] as const])];
}

function toOwnFacts(finding: Finding): Fact[] {
  const { detail } = finding;
  switch (detail.kind) {
    case 'flow':
      return toFlowFacts(finding, detail);
    case 'setting':
      return toSettingFacts(finding, detail);
    case 'record':
      return toRecordFacts(finding, detail);
    case 'absence':
      return [...toData(finding), ...toRecipient(finding)];
    case 'external':
      return [['tool', `${detail.tool.name} ${detail.tool.version} (${finding.confidence} confidence)`]];
  }
}

function toFlowFacts(finding: Finding, { flows, sink, sinkKind }: FlowDetail): Fact[] {
  const data = toData(finding, flows[0]?.source.evidence);
  return finding.recipient ? [...data, ...toRecipient(finding)] : [...data, ['to', `${toSinkSymbol(sink)} (${sinkKind})`]];
}

function toSettingFacts({ confidence }: Finding, { resource, framework, check }: SettingDetail): Fact[] {
  return [['of', `${resource.type} in ${framework}; check ${check} (${confidence} confidence)`]];
}

function toRecordFacts({ confidence }: Finding, { cells, signals }: RecordDetail): Fact[] {
  const data = cells.map(({ category, cells: count }) => `${category} ${count}`).join(', ');
  const because = signals.map(({ signal, count }) => `${toWord(signal)} (${count})`).join(', ');
  return [['data', `${data} (${confidence} confidence${because === '' ? '' : `: ${because}`})`]];
}

function toData({ categories, confidence }: Finding, evidence?: Evidence): Fact[] {
  return [
    ['data', `${categories.join(', ')} (${confidence} confidence${evidence === undefined ? '' : `: ${describeEvidence(evidence)}`})`],
  ];
}

function toRecipient({ recipient }: Finding): Fact[] {
  return recipient ? [['to', describeRecipient(recipient)]] : [];
}
