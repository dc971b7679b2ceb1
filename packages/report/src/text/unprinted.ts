import type { LiteralSpan } from './literals.js';
import { isKeyword } from './prose.js';

/** Finds what of a line must not be printed as it stands. */
export type FindUnprinted = (line: string) => readonly LiteralSpan[];

// Keys that stand around nearly every setting.
const formatWords = new Set(['ENV', 'env', 'image', 'key', 'kind', 'name', 'resource', 'value']);

type Names = Pick<ReadonlySet<string>, 'has'>;

const identifiers = /#?(?<![\p{L}\p{N}_$])[\p{L}_$][\p{L}\p{N}_$]*/gu;
// What formats of settings put around keys and values.
const chunks = /[^\s{}[\](),:;="'`<>|…]+/gu;

/** For the lines of a file. `inCode` may be printed of it, if it is code; `own` in any case. */
export function toFindUnprinted(inCode: Names | undefined, own: Names): FindUnprinted {
  return inCode ? unprintedInCode({ has: (name) => inCode.has(name) || own.has(name) }) : unprintedInText(own);
}

/** In code: each identifier that is neither a word of the language nor a name that may be printed. */
function unprintedInCode(names: Names): FindUnprinted {
  return (line) => spansOf(line, identifiers, (name) => isKeyword(name) || names.has(name) || names.has(name.replace(/^#/, '')));
}

/** In any other text a value needs no quotes: all that is no word of a format, no name that may be printed and no small number. */
function unprintedInText(names: Names): FindUnprinted {
  const isPrinted = (part: string) => /^\d{0,3}$/.test(part) || formatWords.has(part) || isKeyword(part) || names.has(part);
  return (line) =>
    spansOf(line, chunks, (chunk) => !/[\p{L}\p{N}]/u.test(chunk) || names.has(chunk) || chunk.split(/[./-]/).every(isPrinted));
}

function spansOf(line: string, pattern: RegExp, isPrinted: (text: string) => boolean): LiteralSpan[] {
  return [...line.matchAll(pattern)].flatMap(({ index, 0: text }) => (isPrinted(text) ? [] : [{ start: index, end: index + text.length }]));
}
