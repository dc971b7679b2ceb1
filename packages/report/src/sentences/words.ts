import { count, findCategory, findSinkKind, type Kinds, type Rule } from '@phitrace/core';

/** What sentences are made with: the advice of rules, and what categories and sinks are called. */
export interface Speech {
  readonly rules: readonly Rule[];
  readonly kinds: Kinds;
}

const mostNamed = 3;

/** What happens to data at a sink that nobody outside receives. */
export function toVerb(kinds: Kinds, sinkKind: string, isPlural: boolean): string {
  const { one, many } = findSinkKind(kinds, sinkKind)?.verb ?? { one: 'reaches', many: 'reach' };
  return isPlural ? many : one;
}

/** A word of `rules/kinds.json` in a sentence. */
export function toWord(word: string): string {
  return word.replaceAll('-', ' ');
}

/** `patient name`, `patient name, phone number and clinical data`, `…, … , … and 2 more kinds of data`. */
export function toPhrase(kinds: Kinds, categories: readonly string[]): string {
  const words = categories.map((category) => findCategory(kinds, category)?.phrase ?? toWord(category));
  const rest = words.length - mostNamed;
  if (rest > 0) return `${words.slice(0, mostNamed).join(', ')} and ${count(rest, 'more kind')} of data`;
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
