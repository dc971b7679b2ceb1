import { describe, expect, it } from 'vitest';
import { readFolder } from '../../scripts/generate/read.js';
import { LexiconLanguage } from '@phitrace/core';
import { knowledge } from '@phitrace/rules';
import { duplicates } from './duplicates.js';

const tiers = ['hard', 'strong', 'contextual', 'weak'] as const;
const terms = knowledge.lexicon.flatMap((entry) =>
  tiers.flatMap((tier) => entry[tier].map((term) => ({ term, tier, category: entry.category }))),
);
const words = knowledge.words;
const lists = Object.entries(words).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]));

/** The words of a name as the analyzer splits it, digits apart. */
function asNameWords(term: string): string {
  return (term.match(/[a-z]+|\d+/g) ?? []).join(' ');
}

describe('the terms of the lexicon', () => {
  it('belong to one category and one tier', () => {
    expect(duplicates(terms.map(({ term }) => term))).toEqual([]);
  });

  it('are lower-case words with single spaces', () => {
    expect(terms.filter(({ term }) => !/^[a-z0-9]+( [a-z0-9]+)*$/.test(term))).toEqual([]);
  });

  it('can match: a phrase has its digits as words of their own, a fused name has no space', () => {
    const dead = terms.filter(({ term }) => term.includes(' ') && asNameWords(term) !== term);
    expect(dead.map(({ term }) => term)).toEqual([]);
  });

  it('are no longer than the analyzer looks', () => {
    expect(terms.filter(({ term }) => term.split(' ').length > 6)).toEqual([]);
  });

  it('are not hidden: a weak term that is also a kind of record, free text or reference would answer first', () => {
    const others = new Set([...words.records, ...words.freeText, ...words.references, ...words.subjects]);
    expect(terms.filter(({ term, tier }) => tier === 'weak' && others.has(term))).toEqual([]);
  });

  it('do not end in a word that says that the name holds something else, unless they say so on purpose', () => {
    const meta = new Set(words.metaSuffixes);
    expect(terms.filter(({ term }) => meta.has(term)).map(({ term }) => term)).toEqual([]);
  });

  it('keep the hard tier to identifiers that need no context', () => {
    expect([...new Set(terms.filter(({ tier }) => tier === 'hard').map(({ category }) => category))].sort()).toEqual([
      'health-plan',
      'mrn',
      'ssn',
    ]);
  });
});

describe('the word lists', () => {
  it.each(lists)('%s holds each word once', (_name, list) => {
    expect(duplicates(list)).toEqual([]);
  });

  // Marks are texts as they are written.
  it.each(lists.filter(([name]) => !name.endsWith('Marks')))('%s holds lower-case words that a name can be split into', (_name, list) => {
    expect(list.filter((word) => asNameWords(word) !== word)).toEqual([]);
  });

  it.each(['health', 'metaSuffixes', 'metaPrefixes', 'readVerbs', 'references', 'safeguarded', 'wrappers', 'staff'] as const)(
    '%s holds single words',
    (name) => {
      expect(words[name].filter((word) => word.includes(' '))).toEqual([]);
    },
  );

  it.each(['records', 'freeText'] as const)(
    '%s holds no phrase that ends in a wrapper: the wrapper is dropped before it is looked up',
    (name) => {
      expect(words[name].filter((phrase) => phrase.includes(' ') && words.wrappers.includes(phrase.split(' ').at(-1) ?? ''))).toEqual([]);
    },
  );

  it.each(['records', 'freeText', 'subjects'] as const)('%s holds phrases of at most two words, which is what is looked up', (name) => {
    expect(words[name].filter((phrase) => phrase.split(' ').length > 2)).toEqual([]);
  });

  it('do not contradict each other', () => {
    const exclusive = [words.metaSuffixes, words.references, words.wrappers, words.records, words.freeText, words.subjects, words.staff];
    expect(duplicates(exclusive.flat())).toEqual([]);
  });

  it('take health words that mean health everywhere', () => {
    const ambiguous = [
      'health',
      'doctor',
      'emr',
      'phi',
      'provider',
      'member',
      'subscriber',
      'claim',
      'coverage',
      'condition',
      'observation',
      'encounter',
      'procedure',
      'history',
      'vitals',
      'race',
      'diagnostic',
      'record',
      'subject',
      'rx',
      'dx',
    ];
    expect(words.health.filter((word) => ambiguous.includes(word))).toEqual([]);
  });
});

describe('the languages', () => {
  const languages = readFolder('rules/lexicon/languages', LexiconLanguage);

  it('name categories that the lexicon has', () => {
    const known = new Set(knowledge.lexicon.map(({ category }) => category));
    expect(languages.length).toBeGreaterThan(14);
    expect(languages.flatMap(({ terms }) => Object.keys(terms)).filter((category) => !known.has(category))).toEqual([]);
  });

  it('reach the lexicon and the words', () => {
    const [name] = knowledge.lexicon.filter(({ category }) => category === 'name');
    expect(name?.strong).toEqual(expect.arrayContaining(['nama pasien', 'patientnaam', 'imie pacjenta']));
    expect(name?.weak).toEqual(expect.arrayContaining(['nama', 'naam']));
    expect(words.staff).toEqual(expect.arrayContaining(['dokter', 'huisarts', 'lekarz']));
  });
});
