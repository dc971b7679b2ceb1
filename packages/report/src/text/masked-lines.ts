import { findLiterals, type LiteralSpan } from './literals.js';
import { maskLine, type MaskedLine } from './mask.js';
import type { FindUnprinted } from './unprinted.js';

/** The lines of a file, each masked when it is asked for; the first line is 1. */
export class MaskedLines {
  readonly #lines: readonly { readonly text: string; readonly literals: readonly LiteralSpan[] }[];

  constructor(text: string) {
    this.#lines = toLines(text);
  }

  at(line: number, findUnprinted: FindUnprinted): MaskedLine | undefined {
    const found = this.#lines[line - 1];
    return found && maskLine(found.text, findUnprinted, found.literals);
  }

  /** All lines, masked. */
  toText(findUnprinted: FindUnprinted): string {
    return this.#lines.map(({ text, literals }) => maskLine(text, findUnprinted, literals).text).join('\n');
  }
}

/** The lines with what the whole file tells of each: a text may begin lines above. */
function toLines(text: string): { text: string; literals: LiteralSpan[] }[] {
  const lines = splitLines(text);
  let first = 0;
  for (const { start, end } of findLiterals(text)) {
    while (first < lines.length - 1 && endOf(lines[first]) < start) first += 1;
    for (let index = first; index < lines.length; index += 1) {
      const line = lines[index];
      if (!line || line.start >= end) break;
      const from = Math.max(0, start - line.start);
      const until = Math.min(line.text.length, end - line.start);
      if (until > from) line.literals.push({ start: from, end: until });
    }
  }
  return lines;
}

interface Line {
  readonly start: number;
  readonly text: string;
  readonly literals: LiteralSpan[];
}

function endOf(line: Line | undefined): number {
  return line ? line.start + line.text.length : 0;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/\r\n|[\r\n\u2028\u2029]/g)) {
    lines.push({ start, text: text.slice(start, index), literals: [] });
    start = index + end.length;
  }
  return [...lines, { start, text: text.slice(start), literals: [] }];
}
