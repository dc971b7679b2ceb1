import type { LexiconWords } from '@phitrace/core';
import { splitWords } from './words.js';
import type { HealthTypeIndex } from './health-types.js';
import type { Lexicon } from './names.js';

/** What names are looked up in. */
export interface FieldNaming {
  readonly health: HealthTypeIndex;
  readonly lexicon: Lexicon;
}

/**
 * What a field of a record is by what is known: the health type of a name of the record, where it lists the field; else
 * the field's name next to a patient and to those names, of which one that means PHI decides.
 */
export function categoryOfField(
  { health, lexicon }: FieldNaming,
  names: readonly string[],
  field: string,
): { category: string | undefined; listed: boolean } {
  const types = names.flatMap((name) => health.named(name) ?? []);
  const [known] = types.map((type) => health.at(type, [field])).filter(({ listed }) => listed);
  if (known) return known;
  const categories = [lexicon.patient, ...names].map((name) => lexicon.classify([name, field], 'near')?.category);
  const phi = categories.find((category) => category !== undefined && lexicon.isPhi(category));
  return { category: phi ?? categories[0], listed: false };
}

/** True for a name of how far the work on a record has come: `isArchived`, `in-progress`. */
export function namesState({ states }: Pick<LexiconWords, 'states'>, name: string): boolean {
  const words = splitWords(name);
  return states.includes(words.join(' ')) || (words[0] === 'is' && states.includes(words.slice(1).join(' ')));
}
