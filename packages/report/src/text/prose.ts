import type { Span } from './literals.js';

// Words of the language that may stand beside a name with nothing but a blank between.
const keywords = new Set(
  (
    'abstract accessor any as assert asserts async await boolean break case catch class const constructor continue debugger declare default defer delete do else enum export ' +
    'extends false finally for from function get global if implements import in infer instanceof interface is keyof let module namespace never new null number ' +
    'object of out override package private protected public readonly require return satisfies set static string super switch symbol this throw true try type ' +
    'typeof undefined unique unknown using var void while with yield'
  ).split(' '),
);

// Two words side by side, the first no tag name; a word after a closing brace; a word at the start of the line before an opening brace.
const beside = /(?<![\p{L}\p{N}_$<])([\p{L}_$][\p{L}\p{N}_$]*)[ \t]+(?=([\p{L}_$][\p{L}\p{N}_$]*))/gu;
const afterBrace = /(?<=\}[ \t]*)(?<![\p{L}\p{N}_$])([\p{L}_$][\p{L}\p{N}_$]*)/gu;
const beforeBrace = /(?<=^[ \t]*)([\p{L}_$][\p{L}\p{N}_$]*)(?=[ \t]+\{)/gu;
const inProse = /[\p{L}\p{M}\p{N}_$ \t.,:;'’!?&%#-]/u;

/**
 * Finds text between tags on a line that shows no tag: there, names stand side by side, which code never does.
 * Taking code for prose now and then costs a few dots; the reverse could print a name.
 */
export function findProse(line: string): Span[] {
  return [beside, afterBrace, beforeBrace].flatMap((pattern) =>
    [...line.matchAll(pattern)].filter(([, ...words]) => words.every((word) => !keywords.has(word))).map(({ index }) => toRun(line, index)),
  );
}

function toRun(line: string, index: number): Span {
  let start = index;
  let end = index;
  while (start > 0 && inProse.test(line[start - 1] ?? '')) start -= 1;
  while (end < line.length && inProse.test(line[end] ?? '')) end += 1;
  const text = line.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: end - (text.length - text.trimEnd().length) };
}
