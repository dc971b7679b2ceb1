import { findLiterals, type LiteralSpan } from './literals.js';
import { findProse } from './prose.js';
import type { FindUnprinted } from './unprinted.js';

/** A masked line, and where each column of the original went. */
export interface MaskedLine {
  readonly text: string;
  /** By index in the original line, with one entry more for its end. */
  readonly columns: readonly number[];
}

// Digits that blanks, dashes, dots, slashes or brackets join, as in identity, phone and account numbers and dates.
const numbers = /(?<![\w$])\d[\d_]*(?:[-\s()./:]{1,3}\d[\d_]*)*(?![\w$])/g;
const digitRun = /\d{4,}/g;
const digits = /\d/g;
const maxDigits = 3;

/**
 * Masks a line of source so that it can be printed: a literal in code may hold a real value.
 *
 * - What stands in quotes, in the fixed parts of a template, in a regular expression, in a comment or between JSX tags becomes
 *   dots: one for up to 8 characters, two for up to 24, three for more. Text without a letter or digit (`', '`) stays.
 * - Four or more digits, also in groups (`000-12-3456`) and inside names, become `#` each.
 * - So does what `findUnprinted` finds in the rest: a name that nothing declares may be a value (`patients.JaneDoe`).
 * - Other identifiers and punctuation stay. A line that reads like prose, so that its quotes can't be paired, is dotted as a whole.
 */
export function maskLine(line: string, findUnprinted: FindUnprinted, fromFile: readonly LiteralSpan[] = []): MaskedLine {
  const spans = findMasked(line, findUnprinted, fromFile);
  const columns: number[] = [];
  let text = '';
  let at = 0;
  for (const { start, end } of spans) {
    text += copy(line, at, start, text.length, columns);
    const masked = maskText(line.slice(start, end));
    for (let index = start; index < end; index += 1) columns.push(text.length + Math.min(index - start, masked.length - 1));
    text += masked;
    at = end;
  }
  text += copy(line, at, line.length, text.length, columns);
  columns.push(text.length);
  return { text: maskDigits(text), columns };
}

/** What may hold a value on a line; `fromFile` is what the lines around it tell. */
function findMasked(line: string, findUnprinted: FindUnprinted, fromFile: readonly LiteralSpan[]): LiteralSpan[] {
  const literals = mergeSpans([...fromFile, ...findLiterals(line)]);
  const code = blankOut(line, literals);
  return mergeSpans([...literals, ...findProse(code), ...findUnprinted(code)]);
}

function copy(line: string, from: number, to: number, offset: number, columns: number[]): string {
  for (let index = from; index < to; index += 1) columns.push(offset + index - from);
  return line.slice(from, to);
}

function maskText(text: string): string {
  if (!/[\p{L}\p{N}]/u.test(text)) return text;
  return '…'.repeat(text.length <= 8 ? 1 : text.length <= 24 ? 2 : 3);
}

function maskDigits(text: string): string {
  const grouped = text.replace(numbers, (number) =>
    (number.match(digits)?.length ?? 0) > maxDigits ? number.replace(digits, '#') : number,
  );
  return grouped.replace(digitRun, (run) => '#'.repeat(run.length));
}

function blankOut(line: string, spans: readonly LiteralSpan[]): string {
  let text = '';
  for (const { start, end } of spans) text += line.slice(text.length, start) + '"'.repeat(end - start);
  return text + line.slice(text.length);
}

function mergeSpans(spans: readonly LiteralSpan[]): LiteralSpan[] {
  const merged: LiteralSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && span.start < last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else if (span.end > span.start) merged.push(span);
  }
  return merged;
}
