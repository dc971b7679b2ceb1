import { type Lexicon, splitWords } from '@phitrace/naming';

/** First bytes of databases and of their dumps, and where they stand. */
const DATABASES: readonly (readonly [at: number, bytes: string])[] = [
  [0, 'SQLite format 3\0'],
  // What was written to it last stands in a file beside it: https://sqlite.org/fileformat2.html#the_write_ahead_log.
  [0, '7\x7f\x06\x82'],
  [0, '7\x7f\x06\x83'],
  [4, 'Standard Jet DB'],
  [4, 'Standard ACE DB'],
  [0, 'PGDMP'],
  [8, 'DUCK'],
];
/** Bytes in which names of tables and columns are looked for; they stand at the beginning. */
export const NAMED_WITHIN = 16_000_000;
/** Names as tables and columns have them. A shorter word may be any bytes. */
const NAME = /[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*/g;
const SHORTEST = 5;
const MOST_NAMES = 50_000;

/** True for a database, or a dump of one in its own format, by its first bytes. */
export function isDatabase(head: Buffer): boolean {
  return DATABASES.some(([at, bytes]) => head.toString('latin1', at, at + bytes.length) === bytes);
}

/** True when a name in a database is of patients or their data. Rows are not read: which table they are of is not known. */
export function mayHoldPatients(content: Buffer, lexicon: Lexicon): boolean {
  // Some formats write names with two bytes a letter.
  const text = content.toString('latin1', 0, NAMED_WITHIN).replaceAll('\0', '');
  const names = new Set<string>();
  for (const [name] of text.matchAll(NAME)) {
    if (name.length < SHORTEST || names.has(name)) continue;
    if (isOfPatient(name, lexicon)) return true;
    names.add(name);
    if (names.size > MOST_NAMES) break;
  }
  return false;
}

function isOfPatient(name: string, lexicon: Lexicon): boolean {
  return lexicon.isHealth(splitWords(name)) || lexicon.weightOf(name) > 1;
}
