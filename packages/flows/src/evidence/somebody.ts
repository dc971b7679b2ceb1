import { findCategory } from '@phitrace/core';
import type { HealthContext, Lexicon, NameVerdict } from '@phitrace/naming';

/** True for members of which one tells whose they are, where health is near. */
export function isOfSomebody(lexicon: Lexicon, context: HealthContext, members: readonly string[]): boolean {
  return context !== 'none' && members.some((member) => tellsWho(lexicon, member));
}

/** True for a name that only somebody has, and that says who: a birth date, a national number. */
export function tellsWho(lexicon: Lexicon, name: string): boolean {
  const verdict = lexicon.weightOf(name) >= 1 ? lexicon.classify([name], 'record') : undefined;
  const kind = verdict && findCategory(lexicon.kinds, verdict.category);
  return kind?.isIdentity === true && kind.role !== 'name' && kind.isContact !== true;
}

/** The `name` of a record that has a birth date is somebody's. */
export function nameOfSomebody(lexicon: Lexicon, names: readonly string[]): NameVerdict | undefined {
  const verdict = names.length === 1 ? lexicon.classifyOfPatient(names) : undefined;
  const isName = verdict && findCategory(lexicon.kinds, verdict.category)?.role === 'name';
  return isName ? { ...verdict, confidence: 'low' } : undefined;
}

/** True for members of which one is medical whoever has it, and another somebody's name: `bloodGroup` beside `donorName`. */
export function isOfNamed(lexicon: Lexicon, members: readonly string[]): boolean {
  const categoriesIn = (context: HealthContext) => members.flatMap((member) => lexicon.classify([member], context)?.category ?? []);
  const isMedical = categoriesIn('none').some((category) => lexicon.isMedical(category) && !lexicon.isIdentity(category));
  return isMedical && categoriesIn('record').some((category) => findCategory(lexicon.kinds, category)?.role === 'name');
}
