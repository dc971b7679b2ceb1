import { basename } from 'node:path';
import type { CommentSyntax, FileWords } from '@phitrace/core';
import { toNameTest } from '../name-patterns.js';

/** A comment with its delimiters; the line (from 1) is where it starts. */
export interface FoundComment {
  readonly line: number;
  readonly text: string;
}

/** Finds, in the text of the file at a path, the comments that hold a mark. */
export type CommentFinder = (path: string, text: string, mark: string) => FoundComment[];

/** Finds comments in every language whose comments are known. Text in quotes is no comment. */
export function toCommentFinder({ comments }: Pick<FileWords, 'comments'>): CommentFinder {
  const known = comments.map((syntax) => ({ isNamed: toNameTest(syntax), syntax }));
  return (path, text, mark) => {
    if (!text.includes(mark)) return [];
    const found = known.find(({ isNamed }) => isNamed(basename(path)));
    return found ? toFound(text, commentsIn(text, found.syntax), mark) : [];
  };
}

interface CommentSpan {
  readonly start: number;
  readonly end: number;
}

function toFound(text: string, spans: readonly CommentSpan[], mark: string): FoundComment[] {
  let line = 1;
  let counted = 0;
  return spans.flatMap(({ start, end }) => {
    line += text.slice(counted, start).match(/\r\n|\n|\r/g)?.length ?? 0;
    counted = start;
    const comment = text.slice(start, end);
    return comment.includes(mark) ? [{ line, text: comment }] : [];
  });
}

function commentsIn(text: string, { lines, blocks, quotes }: CommentSyntax): CommentSpan[] {
  const ends = new Map(blocks);
  const opening = toOpening([...ends.keys()], lines, quotes);
  const spans: CommentSpan[] = [];
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const [token] = match;
    const start = match.index;
    const end = quotes.includes(token) ? endOfQuote(text, start, token) : endOfComment(text, start + token.length, ends.get(token));
    if (!quotes.includes(token)) spans.push({ start, end });
    opening.lastIndex = end;
  }
  return spans;
}

/** What opens a comment or a text in quotes. `#` and quotes do so only where a word could start: `a#b`, `it's`. */
function toOpening(blocks: readonly string[], lines: readonly string[], quotes: readonly string[]): RegExp {
  const starts = [...blocks, ...lines].map((start) => (start === '#' ? `(?<![^\\s;,()[\\]{}])#` : escape(start)));
  return new RegExp([...starts, ...quotes.map((quote) => `(?<!\\w)${escape(quote)}`)].join('|'), 'g');
}

function endOfComment(text: string, from: number, end: string | undefined): number {
  if (end === undefined) return endOfLine(text, from);
  const at = text.indexOf(end, from);
  return at === -1 ? text.length : at + end.length;
}

/** A text in quotes ends on its line, even where its language lets it go on: then the next line is read as if it were outside. */
function endOfQuote(text: string, start: number, quote: string): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\n' || text[at] === '\r') return at;
    if (text[at] === '\\') at++;
    else if (text[at] === quote) return at + 1;
  }
  return text.length;
}

function endOfLine(text: string, from: number): number {
  const breaks = /[\n\r]/g;
  breaks.lastIndex = from;
  return breaks.exec(text)?.index ?? text.length;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
