import type { Finding, FindingDetail } from '@phitrace/core';
import { toAbsenceMessage } from './absence.js';
import { toExternalMessage } from './external.js';
import { toFlowMessage } from './flow.js';
import { toRecordMessage } from './record.js';
import { toSettingMessage } from './setting.js';
import type { Speech } from './words.js';

/** What is said of a finding. */
export interface Sentences {
  /** What was found, where, and what it means, in one or two sentences. The first stands alone. Names code, never a value. */
  readonly message: string;
  /** What to do. */
  readonly fix: string;
}

type DetailOf<Kind extends FindingDetail['kind']> = Extract<FindingDetail, { kind: Kind }>;

const messages: { readonly [Kind in FindingDetail['kind']]: (finding: Finding<DetailOf<Kind>>, speech: Speech) => string } = {
  flow: toFlowMessage,
  setting: toSettingMessage,
  record: toRecordMessage,
  absence: toAbsenceMessage,
  external: toExternalMessage,
};

/** Says a finding: the only place where findings become prose. A rule that isn't among the rules has no advice. */
export function toSentences(finding: Finding, speech: Speech): Sentences {
  const rule = speech.rules.find(({ id }) => id === finding.ruleId);
  return { message: sayFinding(finding.detail.kind, finding, speech), fix: rule?.fix ?? '' };
}

function sayFinding<Kind extends FindingDetail['kind']>(kind: Kind, finding: Finding, speech: Speech): string {
  // The kind is that of the finding's own detail.
  return messages[kind](finding as Finding<DetailOf<Kind>>, speech);
}
