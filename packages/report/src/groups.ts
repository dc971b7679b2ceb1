import type { Finding, Kinds } from '@phitrace/core';
import { sortByGravity } from './gravity.js';
import { toWord } from './sentences/words.js';

/** Findings that share something, the gravest first. */
export interface Group {
  readonly key: string;
  /** The gravest, which stands for the group. */
  readonly first: Finding;
  readonly findings: readonly Finding[];
}

/** Groups findings by a key; the group with the gravest finding comes first. */
export function groupByGravity(findings: readonly Finding[], kinds: Kinds, toKey: (finding: Finding) => string): Group[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of sortByGravity(findings, kinds)) {
    const key = toKey(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups].map(([key, group]) => ({ key, first: group[0], findings: group }));
}

/** The same, apart by where the code runs: what a script does weighs less than what is deployed. */
export function toPlacedSubject(finding: Finding): string {
  return finding.runsIn === undefined ? toSubject(finding) : `${toSubject(finding)}, in ${finding.runsIn}s`;
}

/** Whom or what a finding is about: the third party, the kind of sink, the check, the content, the control, the other tool. */
export function toSubject({ recipient, detail }: Finding): string {
  if (recipient?.thirdParty) return recipient.name;
  switch (detail.kind) {
    case 'flow':
      return toWord(detail.sinkKind);
    case 'setting':
      return toWord(detail.check);
    case 'record':
      return toWord(detail.content);
    case 'absence':
      return toWord(detail.control);
    case 'external':
      return detail.tool.name;
  }
}
