import { type Evidence, findCategory, isIndex } from '@phitrace/core';
import { type HealthTypeIndex, isPlural, type Lexicon, splitWords } from '@phitrace/naming';
import type { WrittenType } from '../../graph/graph.js';
import type { LinkedProject } from '../../graph/program.js';
import type { TypeVerdict } from './type-verdict.js';
import { findType, type Reference, type TypeReading } from './find-type.js';

/** The parts of a type that declare a property, whatever its type is; all where none does. */
export function partsThatDeclare(
  project: LinkedProject,
  reading: TypeReading,
  parts: readonly WrittenType[],
  [key]: readonly string[],
): readonly WrittenType[] {
  if (key === undefined || isIndex(key)) return parts;
  const declaring = parts.filter((part) => isError(part, key) || findType(project, reading, part, [key]));
  return declaring.length > 0 ? declaring : parts;
}

/** What every error of the language tells of itself, and a record beside it does not: `message` of `Patient | Error`. */
const TOLD_BY_ERRORS: ReadonlySet<string> = new Set(['message', 'stack']);

/** What a health type says of what is asked of it; nothing of a property that it doesn't have, and errors have. */
export function ofHealthType(
  { category, listed, isOfAnyKind }: ReturnType<HealthTypeIndex['at']>,
  path: readonly string[],
  evidence: Evidence,
): TypeVerdict {
  if (!listed && TOLD_BY_ERRORS.has(path[0] ?? '')) return { category: 'none', confidence: 'high', evidence };
  const kind = isOfAnyKind ? ({ isOfAnyKind, confidence: 'medium' } as const) : ({ confidence: 'high' } as const);
  return { category, listed, isObject: path.length === 0, ...kind, evidence };
}

function isError(part: WrittenType, key: string): boolean {
  return part.kind === 'reference' && part.name.endsWith('Error') && TOLD_BY_ERRORS.has(key);
}

/** True for a type of which the arguments say that it is about nobody: `Reference<Project>`. */
export function isOfNobody(
  { args }: Reference,
  { categories }: Pick<Lexicon, 'categories'>,
  categoryOf: (type: WrittenType) => string | undefined,
): boolean {
  return args.length > 0 && args.every((of) => ['none', categories.staff].includes(categoryOf(of) ?? ''));
}

/** Of members the one that is said to be a patient's; where they say who somebody is and what ails them, they are a record. */
export function ofMembers(
  { kinds, categories }: Pick<Lexicon, 'kinds' | 'categories'>,
  found: TypeVerdict,
  members: readonly { readonly verdict?: TypeVerdict | undefined }[],
): TypeVerdict {
  const said = members.map(({ verdict }) => verdict && findCategory(kinds, verdict.category));
  const isRecord = said.some((kind) => kind?.isIdentity === true) && said.some((kind) => kind?.isOfRecord === true);
  return isRecord ? { ...found, category: categories.record } : found;
}

/** True for what is no value of the type's arguments: what went wrong with one (`FieldErrors<Patient>`, `RemoteData<Patient>` at `.error`), and what a function returns that the value belongs to (`typeof store.getState`). */
export function isBesideArguments(lexicon: Pick<Lexicon, 'tellsFailure'>, { name, args }: Reference, path: readonly string[]): boolean {
  return [name, ...path].some((key) => lexicon.tellsFailure(key)) || (name === 'ReturnType' && args[0]?.kind === 'typeof');
}

/** True for a number that is named like records, of which it is the count: `visits`, `prescriptions`. */
export function isCount({ kinds, categories }: Pick<Lexicon, 'kinds' | 'categories'>, key: string, category: string): boolean {
  const isOfRecord = findCategory(kinds, category)?.isOfRecord === true;
  return [categories.record, categories.text].includes(category) || (isOfRecord && isPlural(splitWords(key).at(-1) ?? ''));
}

/** True for a number that others have, too, where neither the members beside it nor the file says what a patient has it of: that of a rule of the house. */
export function isNumberOfOthers(lexicon: Lexicon, segments: readonly string[], { file, siblings = {} }: TypeReading): boolean {
  const { shared } = lexicon;
  if (!shared.isOfOthers(segments, lexicon)) return false;
  const words = new Set(Object.keys(siblings).flatMap(splitWords));
  const isSaid = [words, file.contextWords].some((around) => shared.isSaidBeside(segments, around));
  return !isSaid && ![...words].some((word) => lexicon.isSubject(word));
}
