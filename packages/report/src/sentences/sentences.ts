import type { Finding, FindingDetail, Rule } from '@phitrace/core';
import { toAbsenceMessage } from './absence.js';
import { toExternalMessage } from './external.js';
import { toFlowMessage } from './flow.js';
import { toRecordMessage } from './record.js';
import { toSettingMessage } from './setting.js';

/** What is said of a finding. */
export interface Sentences {
  /** What was found, where, and what it means, in one or two sentences. The first stands alone. Names code, never a value. */
  readonly message: string;
  /** What to do. */
  readonly fix: string;
}

type DetailOf<Kind extends FindingDetail['kind']> = Extract<FindingDetail, { kind: Kind }>;

const messages: { readonly [Kind in FindingDetail['kind']]: (finding: Finding<DetailOf<Kind>>, rule: Rule | undefined) => string } = {
  flow: toFlowMessage,
  setting: toSettingMessage,
  record: toRecordMessage,
  absence: toAbsenceMessage,
  external: toExternalMessage,
};

/** Says a finding: the only place where findings become prose. A rule that isn't among the rules has no advice. */
export function toSentences(finding: Finding, rules: readonly Rule[]): Sentences {
  const rule = rules.find(({ id }) => id === finding.ruleId);
  return { message: toMessage(finding.detail.kind, finding, rule), fix: rule?.fix ?? '' };
}

function toMessage<Kind extends FindingDetail['kind']>(kind: Kind, finding: Finding, rule: Rule | undefined): string {
  // The kind is that of the finding's own detail.
  return messages[kind](finding as Finding<DetailOf<Kind>>, rule);
}
