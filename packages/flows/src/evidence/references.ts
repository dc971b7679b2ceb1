import type { Lexicon, NameVerdict } from '@phitrace/naming';

/** What an id refers to is said by its name only; that of a record, or of an account whose owner is not said, says less of a person than a person's own. */
export function verdictOfReference(lexicon: Lexicon, segments: readonly string[]): NameVerdict {
  const category = lexicon.isRecordReference(segments) ? lexicon.categories.reference : 'none';
  return { category, confidence: lexicon.namesPerson(segments) ? 'medium' : 'low' };
}
