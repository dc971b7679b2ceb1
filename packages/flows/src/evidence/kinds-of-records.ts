import type { Lexicon } from '@phitrace/naming';
import type { WrittenType } from '../graph/graph.js';
import { isNothingType, literalsOf, type Members } from './types/type-shapes.js';

/** True for the members of a record of staff: they have what only staff have, or a role that only staff have (`role: 'nurse' | 'manager'`). */
export function isOfStaff(lexicon: Lexicon, members: Members, aliasOf: (type: WrittenType) => WrittenType): boolean {
  if (lexicon.isStaffRecord(Object.keys(members))) return true;
  return Object.entries(members).some(([name, type]) => lexicon.namesRole(name) && lexicon.areStaffRoles(literalsOf(aliasOf(type))));
}

/** What may still be somebody's of a record of a thing that there is for everybody (a drug, a test, a code): what is no plain value of it. */
export function membersBesideArticle(lexicon: Lexicon, members: Members): Members {
  if (!lexicon.isArticle(Object.keys(members))) return members;
  return Object.fromEntries(Object.entries(members).filter(([, type]) => !isPlainValue(type)));
}

/** True for a member of a sum over time, for one that is not among those that are left, and for the whole record where none is. */
export function isOfThings(lexicon: Lexicon, key: string | undefined, members: Members, left: Members): boolean {
  if (left === members) return lexicon.isSumOverTime(Object.keys(members));
  return key === undefined ? Object.keys(left).length === 0 : key in members && !(key in left);
}

function isPlainValue(type: WrittenType): boolean {
  if (type.kind === 'array') return isPlainValue(type.element);
  if (type.kind === 'union') return type.parts.every(isPlainValue);
  return type.kind === 'literal' || isNothingType(type) || (type.kind === 'primitive' && !['any', 'unknown', 'object'].includes(type.name));
}
