import type { Confidence } from '@phitrace/core';
import type { Lexicon } from './names.js';
import { splitWords } from './words.js';

/** Of the properties of a person's record, at least this share says something of the person. */
const SHARE_OF_PERSONS = 0.3;
/** Properties that make a record. Of an envelope around one, fewer are read. */
const RECORD = 4;

/** A column of a table, a field of a form or a setting, with what stands around it. All names are as written. */
export interface Column {
  readonly name: string;
  /** The table, collection, resource or section that it belongs to; empty where there is none. */
  readonly table: string;
  /** The other columns. */
  readonly siblings: readonly string[];
  /** True where the project, or the file, is known to be about health. */
  readonly isHealth?: boolean;
}

/** What the name of a column says: a category of `rules/kinds.json`, or `none`. */
export interface ColumnVerdict {
  readonly category: string;
  readonly confidence: Confidence;
}

/** Names that weigh so much together identify a patient. */
export const IDENTIFYING = 2;

/** What a column holds by its name, next to its table and its siblings; undefined when they say nothing. */
export function classifyColumn(lexicon: Lexicon, { name, table, siblings, isHealth = false }: Column): ColumnVerdict | undefined {
  const weight = weightOf(lexicon, [name, ...siblings]);
  const words = splitWords(table);
  const isNear = lexicon.isHealth(words) || (isHealth && weight > 0);
  const context = weight >= IDENTIFYING ? 'record' : isNear ? 'near' : isHealth ? 'file' : 'none';
  return lexicon.classify(table === '' ? [name] : [table, name], context);
}

/** How much names say together that they are about one patient. */
export function weightOf(lexicon: Lexicon, names: readonly string[]): number {
  return names.reduce((sum, name) => sum + lexicon.weightOf(name), 0);
}

/** True for the properties of a record of which hardly any says something of a person: `name`, `payerType`, `isActive`, `needsReview`. */
export function isAboutThings(lexicon: Lexicon, names: readonly string[]): boolean {
  const said = names.filter((name) => lexicon.isPhi(lexicon.classify([name], 'near')?.category ?? ''));
  const isIdentified = names.some((name) => lexicon.weightOf(name) === 2);
  return names.length >= RECORD && !isIdentified && said.length < names.length * SHARE_OF_PERSONS;
}
