import { IDENTIFYING, isSql, type Lexicon, splitWords, type SqlColumn, sqlColumns } from '@phitrace/naming';
import { tellsWho } from '../evidence/somebody.js';
import { literalsOf } from '../evidence/types/type-shapes.js';
import type { FileFacts } from '../graph/graph.js';

/**
 * True for a file that says by itself that somebody is cared for: by a word that is of nothing but care, by a medical name
 * that is (`bloodPressure`), by the marks of its messages, or by what is said of programs, plants and machines too
 * (`symptoms`) beside what only people have (`dateOfBirth`). Names, birth dates and numbers of people alone are those of pupils, employees and buyers as well.
 */
export function showsCare(file: FileFacts, lexicon: Lexicon): boolean {
  const types = [...file.types.values()].map(({ members }) => members);
  const choices = types.flatMap((members) => Object.values(members).flatMap(literalsOf)).flatMap(splitWords);
  const { contextWords } = file;
  if (lexicon.isOfCareAlone(contextWords) || lexicon.tellsHarm(contextWords) || lexicon.isOfCareAlone(choices)) return true;
  if (holdsMarks(file, lexicon)) return true;
  const names = [...file.names.used, ...file.names.declared, ...types.flatMap((members) => Object.keys(members)), ...columnsIn(file)];
  const medical = names.filter((name) => tellsOfHealth(name, lexicon));
  if (medical.length === 0) return false;
  return medical.some((name) => !lexicon.isMetaphor(splitWords(name))) || names.some((name) => namesSomebody(name, lexicon));
}

/** True for a file that says health where no name of its own does: in a table or column of SQL, or in the marks of messages of health care. */
export function tellsHealthInTexts(file: FileFacts, lexicon: Lexicon): boolean {
  return holdsMarks(file, lexicon) || readsIn(file).some(({ table, column }) => lexicon.isHealth([table, column].flatMap(splitWords)));
}

/** True for a file that reads or writes messages of health care by the standard's own marks: `CLM*`, `PID|`. */
function holdsMarks({ nodes }: FileFacts, lexicon: Lexicon): boolean {
  const isMark = (part: unknown) => typeof part === 'string' && lexicon.isFormatMark(part.trim());
  return nodes.some(({ value, parts }) => isMark(value) || parts?.some(isMark));
}

/** Columns that SQL in the code reads. */
function columnsIn(file: FileFacts): string[] {
  return readsIn(file).map(({ column }) => column);
}

function readsIn({ nodes }: FileFacts): SqlColumn[] {
  return nodes.flatMap(({ value }) => (typeof value === 'string' && isSql(value) ? sqlColumns(value) : []));
}

/** True for a name that by itself is of somebody's health, or of a number that care gave somebody. */
function tellsOfHealth(name: string, lexicon: Lexicon): boolean {
  const category = lexicon.classify([name], 'none')?.category ?? '';
  return lexicon.isMedical(category) && !lexicon.isIdentity(category);
}

/** True for a file that says of patients what people have: `patientName`, `patientPhone`. */
export function tellsOfPeople({ names }: FileFacts, lexicon: Lexicon): boolean {
  return [...names.declared, ...names.used].some((name) => {
    const words = splitWords(name);
    if (words.length < 2 || !words.some((word) => lexicon.isSubject(word))) return false;
    return lexicon.isIdentity(lexicon.classify([name], 'none')?.category ?? '');
  });
}

/** True for a file that names what only people have, and that says who they are: `dateOfBirth`, `mrn`. */
export function tellsOfSomebody({ names, types }: FileFacts, lexicon: Lexicon): boolean {
  const members = [...types.values()].flatMap((type) => Object.keys(type.members));
  return [...names.declared, ...names.used, ...members].some((name) => namesSomebody(name, lexicon));
}

/** True for a name of what only people have, or that says who somebody is. */
function namesSomebody(name: string, lexicon: Lexicon): boolean {
  return lexicon.weightOf(name) === IDENTIFYING || tellsWho(lexicon, name);
}

/** True for a file about animals that somebody keeps. */
export function tellsOfAnimals({ names }: FileFacts, lexicon: Lexicon): boolean {
  return lexicon.isOfAnimals(names.used) || lexicon.isOfAnimals(names.declared);
}

/** True for a file about what there is in a game. */
export function tellsOfGames({ names, contextWords }: FileFacts, lexicon: Lexicon): boolean {
  return lexicon.isOfGames(names.used) || lexicon.isOfGames(names.declared) || lexicon.isOfGames(contextWords);
}

/** True for a file that names what is treated and is nobody: a plant, a vehicle. */
export function tellsOfThings({ names, contextWords }: FileFacts, lexicon: Lexicon): boolean {
  return (
    lexicon.isOfThings(contextWords) ||
    [names.declared, names.used].some((all) => [...all].some((name) => lexicon.isOfThings(splitWords(name))))
  );
}
