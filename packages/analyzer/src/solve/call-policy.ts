import { splitWords } from '../facts/words.js';
import { type IndexedRow, isSink, isTransport } from './models.js';

/**
 * First words of functions whose result is not made of their arguments: they ask, act or store. A result that is made of the
 * arguments has another name (`formatName`, `toUpper`).
 */
const OPAQUE_VERBS = new Set(
  ('is has have can should will must does did was were check validate verify ensure assert test compare equals matches includes exists count measure index ' +
    'create save insert update upsert delete remove destroy send post put patch publish emit dispatch fire enqueue schedule upload write log print report notify track ' +
    'register subscribe start stop open close connect set use query execute exec run fetch find request call invoke navigate redirect push submit authenticate login sign hash digest').split(' '),
);

/** True when the result of an unknown call of this name holds nothing of its arguments. */
export function isOpaqueCall(member: string): boolean {
  return OPAQUE_VERBS.has(splitWords(member)[0] ?? '');
}

/** True for a call that sends its input to a model: what comes back is about the input. */
export function isModelOutput(rows: readonly IndexedRow[]): boolean {
  return rows.some((row) => isSink(row) && ['llm', 'speech'].includes(row.row.sink));
}

/** True when the call is one that only takes data: a log or an HTTP call gives none of it back. */
export function keptPlaces(rows: readonly IndexedRow[]): boolean {
  return rows.some((row) => (isSink(row) || isTransport(row)) && !isModelOutput([row]));
}
