import { basename } from 'node:path/posix';
import type { Finding, RecordDetail } from '../finding.js';
import type { RecordObservation } from '../observation.js';
import { rulesOf } from '../rule.js';
import type { Standards } from './standards.js';
import { toFindings } from './to-finding.js';

/** Records of the contents and verdicts that a rule is about: one finding per group of records. */
export function judgeRecords(observations: readonly RecordObservation[], standards: Standards): Finding<RecordDetail>[] {
  const rules = rulesOf(standards.rules, 'record');
  return observations.flatMap((observation) => {
    const fitting = rules.filter((rule) => rule.contents.includes(observation.content) && rule.verdicts.includes(observation.verdict));
    return toFindings(toSeen(observation), fitting, standards);
  });
}

function toSeen({ location, confidence, categories: cells, ...rest }: RecordObservation) {
  const { content, format, commit } = rest;
  // The file's own name, not its folder: it may move.
  const file = basename(location.path);
  return {
    location,
    confidence,
    enclosing: '',
    categories: cells.map(({ category }) => category),
    subject: content,
    symbols: [content, format, file, ...(commit === undefined ? [] : [commit])],
    detail: { ...rest, cells },
  };
}
