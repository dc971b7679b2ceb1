import { isPhi, type Knowledge, memoize } from '@phitrace/core';

/** Regular expressions of names, for the places in a rule of Semgrep that say `${key}`. */
export type NamePatterns = Readonly<Record<'names' | 'fields' | 'records' | 'types' | 'safeguards' | 'references' | 'metas', string>>;

/**
 * What the lexicon and the health types say of names, for an engine that compares single identifiers: `names` say alone
 * whose data they hold, `fields` only below an owner that is one of `records`.
 */
export function toNamePatterns({ lexicon, words, healthTypes, kinds }: Knowledge): NamePatterns {
  const phi = lexicon.filter(({ category }) => isPhi(kinds, category));
  const alone = phi.flatMap(({ hard, strong }) => [...hard, ...strong]);
  const dependent = phi.flatMap(({ contextual, weak }) => [...contextual, ...weak]);
  const subjects = anyPhrase(words.subjects);
  const types = healthTypes.flatMap((entry) =>
    Object.entries(entry.types).flatMap(([name, { category }]) => (isPhi(kinds, category) ? [name] : [])),
  );
  return {
    names: `(?i:${anyPhrase(alone)}|(?:${subjects})_?(?:${anyPhrase(dependent)}))`,
    fields: `(?i:${anyPhrase([...alone, ...dependent])})`,
    records: `(?i:(?:${subjects})s?(?:_?(?:${anyPhrase(words.wrappers)}|dict|df|frame|json|payload))?)`,
    types: `(?:${toTrie([...new Set(types)].map((name) => [...name]))}|${toTypePattern(words.subjects)})`,
    safeguards: `(?i:${anyPhrase(Object.values(kinds.safeguards).flatMap(({ verbs }) => verbs))})`,
    references: `(?i:(?:\\w+_)?(?:${anyPhrase(words.references)}))`,
    metas: `(?i:(?:\\w+_)?(?:${anyPhrase(words.metaSuffixes)}))`,
  };
}

/** What a project calls its own classes: `Patient`, `PatientRecord`, `InpatientIntake`; not what serves them, as `PatientService` does. */
function toTypePattern(subjects: readonly string[]): string {
  const own = subjects.filter((subject) => subject.length > 4 && !subject.includes(' ')).map((subject) => capitalize(subject));
  return `(?:${toTrie(own.map((name) => [...name]))})(?!\\w*(?:Service|Client|Api|API|Repository|Repo|Store|Manager|Factory|Error|Exception|Id|Type|Status|Count|View|ViewSet|Serializer|Admin|Config|Router|Controller)$)\\w*`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** So many phrases with the same last word are written with it once. */
const SHARED = 5;

/**
 * `patient name` is written patient_name, patientName or PatientName. What many phrases end with, in singular or plural, stands once
 * behind all of them: PCRE compiles no expression of more than 64 kB, and each letter takes two bytes.
 */
function anyPhrase(phrases: readonly string[]): string {
  const byEnd = new Map<string, string[]>();
  for (const phrase of new Set(phrases)) if (phrase.includes(' ')) memoize(byEnd, endOf(phrase).replace(/s$/, ''), () => []).push(phrase);
  const shared = [...byEnd.values()].filter(({ length }) => length >= SHARED);
  const apart = new Set(shared.flat());
  const others = toTrie(phrases.filter((phrase) => !apart.has(phrase)).map(lettersOf));
  return shared.length === 0 ? others : `(?:${[others, ...shared.map(withEndOnce)].join('|')})`;
}

/** Phrases with the same last word, which may be a plural. */
function withEndOnce(phrases: readonly string[]): string {
  const [end = '', ...others] = [...new Set(phrases.map(endOf))].sort();
  const beginnings = new Set(phrases.map((phrase) => phrase.slice(0, -endOf(phrase).length - 1)));
  return `${toTrie([...beginnings].map(lettersOf))}_?${end}${others.length > 0 ? 's?' : ''}`;
}

function endOf(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(' ') + 1);
}

function lettersOf(phrase: string): string[] {
  return [...phrase.replaceAll(' ', '_')].map((letter) => (letter === '_' ? '_?' : letter));
}

/**
 * Texts that begin alike share their beginning, so that an engine which tries alternatives in turn gives a wrong name up
 * after a letter or two: with two thousand names side by side, Semgrep ran into its time limit in ordinary files.
 */
function toTrie(texts: readonly (readonly string[])[]): string {
  const rest = new Map<string, (readonly string[])[]>();
  for (const [head, ...tail] of texts) if (head !== undefined) memoize(rest, head, () => []).push(tail);
  const branches = [...rest].sort(([left], [right]) => (left < right ? -1 : 1)).map(([head, group]) => head + toTrie(group));
  const mayEnd = texts.some((text) => text.length === 0);
  if (branches.length === 0) return '';
  if (branches.length === 1 && !mayEnd) return branches.join('');
  return `(?:${branches.join('|')})${mayEnd ? '?' : ''}`;
}
