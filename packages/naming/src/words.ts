/** Splits an identifier into lower-case words: `patientDOB_2` → patient, dob, 2. */
export function splitWords(name: string): string[] {
  return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase());
}

/** The word that a plural is of; the word itself where it is none. */
export function toSingular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

export function isPlural(word: string): boolean {
  return toSingular(word) !== word;
}

/** True when a word, or what it is the plural of, is in a list. */
export function holdsWords(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || words.has(toSingular(word));
}
