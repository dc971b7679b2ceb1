import type { LexiconEntry, LexiconLanguage, LexiconWords } from '@phitrace/core';

const TIERS = ['strong', 'contextual', 'weak'] as const;

/** The terms of a category in all languages. */
export function withLanguages(entry: LexiconEntry, languages: readonly LexiconLanguage[]): LexiconEntry {
  const added = TIERS.map((tier) => [tier, [...entry[tier], ...languages.flatMap(({ terms }) => terms[entry.category]?.[tier] ?? [])]]);
  return { ...entry, ...(Object.fromEntries(added) as Pick<LexiconEntry, (typeof TIERS)[number]>) };
}

/** The lists of words in all languages. */
export function withWordsOf(languages: readonly LexiconLanguage[], words: LexiconWords): LexiconWords {
  const added = languages.flatMap((language) => Object.entries(language.words));
  return Object.fromEntries(
    Object.entries(words).map(([key, list]) => [
      key,
      Array.isArray(list) ? [...list, ...added.flatMap(([name, more]) => (name === key ? more : []))] : list,
    ]),
  ) as LexiconWords;
}
