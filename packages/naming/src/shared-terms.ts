import type { Knowledge } from '@phitrace/core';
import type { ContextWords } from './context-words.js';
import { holdsWords, splitWords } from './words.js';

/** Words of the longest of the terms. */
const LONGEST = 3;

/** Reads terms by what `rules/lexicon` says of them beside their tier: those that others have, too, and those that are of a person wherever they stand. */
export class SharedTerms {
  private readonly beside = new Map<string, ReadonlySet<string>>();
  private readonly personal: ReadonlySet<string>;

  constructor(lexicon: Knowledge['lexicon']) {
    this.personal = new Set(lexicon.flatMap((entry) => entry.personal));
    for (const { shared } of lexicon) {
      const words = new Set(shared?.beside);
      for (const term of shared?.terms ?? []) this.beside.set(term, words);
    }
  }

  /** True for a name that ends in one of a person, wherever it stands: `birthday`, `parsedBirthday`. */
  isPersonal(name: string): boolean {
    const words = splitWords(name);
    return words.some((_, i) => this.personal.has(words.slice(i).join(' ')));
  }

  /** True for a name of what groups and offices have, too, that doesn't say itself that it is a patient's: `memberId`, `policy.policyNumber`. */
  isOfOthers(segments: readonly string[], lexicon: ContextWords): boolean {
    const words = segments.flatMap(splitWords);
    const beside = this.wordsBeside(words);
    return beside !== undefined && !words.some((word) => lexicon.isSubject(word) || holdsWords(beside, word));
  }

  /** True where the words around such a name say what a patient has it of: `payer`. */
  isSaidBeside(segments: readonly string[], around: ReadonlySet<string>): boolean {
    const beside = this.wordsBeside(segments.flatMap(splitWords));
    return beside !== undefined && [...around].some((word) => holdsWords(beside, word));
  }

  private wordsBeside(words: readonly string[]): ReadonlySet<string> | undefined {
    const ends = Array.from({ length: LONGEST }, (_, i) => words.slice(-LONGEST + i).join(' '));
    return ends.map((end) => this.beside.get(end)).find(Boolean);
  }
}
