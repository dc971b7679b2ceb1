/** Words before what something is kept by. */
const KEYED = new Set(['by', 'per']);
/** As many names as a part of a project has, which is asked about many times on end; longer texts are asked about once. */
const REMEMBERED = 8192;
const LONGEST = 64;
const remembered = new Map<string, readonly string[]>();

/** Splits an identifier into lower-case words: `patientDOB_2` → patient, dob, 2. Accents are left out: `diagnóstico` → diagnostico. */
export function splitWords(name: string): readonly string[] {
  const known = remembered.get(name);
  if (known) return known;
  const words = splitAnew(name);
  if (name.length > LONGEST) return words;
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(name, words);
  return words;
}

function splitAnew(name: string): readonly string[] {
  return (toPlain(name).match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase());
}

function toPlain(name: string): string {
  return /[^\0-\x7f]/.test(name) ? name.normalize('NFD').replace(/\p{M}/gu, '') : name;
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

/** `patientsById` names patients: the key is left out. */
export function withoutKey(words: readonly string[]): readonly string[] {
  const key = words.findIndex((word) => KEYED.has(word));
  return key > 0 ? words.slice(0, key) : words;
}

/** True for a name that says by what something is kept, and not what it is: `byDoctor`, `perWard`. */
export function namesKeyOnly([first = '']: readonly string[]): boolean {
  return KEYED.has(first);
}
