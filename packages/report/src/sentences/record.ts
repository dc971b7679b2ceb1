import { count, type Finding, type RecordDetail } from '@phitrace/core';
import { capitalize, type Speech, toPhrase, toWord } from './words.js';

/** Who may stand in a file, how many, and how sure that is. */
export function toRecordMessage({ categories, detail }: Finding<RecordDetail>, { kinds }: Speech): string {
  const { records, verdict, content, commit } = detail;
  const place = commit === undefined ? '' : `, removed since and kept in commit ${commit.slice(0, 12)}`;
  if (records === 0) return `${capitalize(kinds.contents[content]?.phrase ?? toWord(content))} is committed to the repository${place}.`;
  const data = categories.length > 0 ? ` with ${toPhrase(kinds, categories)}` : '';
  return `${count(records, 'record')}${data} (${toWord(content)}) ${verbs[verdict][records === 1 ? 0 : 1]}${place}.`;
}

const verbs: Readonly<Record<RecordDetail['verdict'], readonly [string, string]>> = {
  'real-looking': ['looks like data of a real person', 'look like data of real people'],
  unclear: ['may be data of a real person', 'may be data of real people'],
  synthetic: ['is synthetic', 'are synthetic'],
};
