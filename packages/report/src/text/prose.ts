import type { LiteralSpan } from './literals.js';

// Words of the language that may stand beside a name with nothing but a blank between.
const keywords = new Set(
  (
    'abstract accessor any as assert asserts async await boolean break case catch class const constructor continue debugger declare default defer delete do else enum export ' +
    'extends false finally for from function get global if implements import in infer instanceof interface is keyof let module namespace never new null number ' +
    'object of out override package private protected public readonly require return satisfies set static string super switch symbol this throw true try type ' +
    'typeof undefined unique unknown using var void while with yield'
  ).split(' '),
);

/** True for a word of the language, whatever it stands for. */
export function isKeyword(word: string): boolean {
  return keywords.has(word);
}

const words = /(?<![\p{L}\p{N}_$])[\p{L}_$][\p{L}\p{N}_$]*/gu;
const runs = /[\p{L}\p{M}\p{N}_$ \t.,:;'’!?&%#-]+/gu;
const blanks = /^[ \t]+$/;

/** A word of a line, with what stands between it and the words beside it. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly before: string;
  readonly after: string;
  readonly isFirst: boolean;
  readonly next: string | undefined;
}

/**
 * Finds text between tags on a line that shows no tag: there, names stand side by side, which code never does.
 * Taking code for prose now and then costs a few dots; the reverse could print a name. Takes time in proportion to the line.
 */
export function findProse(line: string): LiteralSpan[] {
  const found = toWords(line).filter(isProse);
  const spans: LiteralSpan[] = [];
  let at = 0;
  for (const { index, 0: text } of line.matchAll(runs)) {
    while (at < found.length && (found[at]?.start ?? 0) < index) at += 1;
    if ((found[at]?.start ?? Number.POSITIVE_INFINITY) < index + text.length) spans.push(trim(index, text));
  }
  return spans;
}

/** Two words side by side, the first no tag name; a word after a closing brace; a word at the start of the line before an opening brace. */
function isProse({ text, before, after, isFirst, next }: Word): boolean {
  if (keywords.has(text)) return false;
  const isBeside = next !== undefined && !keywords.has(next) && blanks.test(after) && !before.endsWith('<');
  const isAfterBrace = before.trimEnd().endsWith('}');
  const isBeforeBrace = isFirst && before.trim() === '' && /^[ \t]+\{/.test(after);
  return isBeside || isAfterBrace || isBeforeBrace;
}

function toWords(line: string): Word[] {
  const found = [...line.matchAll(words)];
  return found.map(({ index, 0: text }, i) => {
    const previous = found[i - 1];
    const next = found[i + 1];
    return {
      text,
      start: index,
      before: line.slice(previous ? previous.index + previous[0].length : 0, index),
      after: line.slice(index + text.length, next?.index),
      isFirst: i === 0,
      next: next?.[0],
    };
  });
}

function trim(index: number, text: string): LiteralSpan {
  const start = index + text.length - text.trimStart().length;
  return { start, end: Math.max(start, index + text.trimEnd().length) };
}
