import type { Lexicon, NameVerdict } from '@phitrace/naming';

/** What an id refers to is said by its name only; that of a record says less of a person than a person's own. */
export function verdictOfReference(lexicon: Lexicon, segments: readonly string[]): NameVerdict {
  const isPersons = lexicon.namesPerson(segments) || lexicon.namesAccount(segments);
  const category = lexicon.isRecordReference(segments) ? lexicon.categories.reference : 'none';
  return { category, confidence: isPersons ? 'medium' : 'low' };
}
