import type { Field } from '../field.js';
import type { Cell, Reader } from '../record.js';
import { mayHoldIdentifier } from './record-builder.js';

const DELIMITERS = [',', '\t', ';', '|'];

/**
 * Delimited text (RFC 4180 and what is written instead): quotes where they open a cell, any line ends, rows of any
 * length. A quote that nothing closes ends with its line. Libraries give wrong lines or stop there.
 */
export const readDelimited: Reader = (text, context) => {
  const rows = new Rows(text, findDelimiter(text), context.line);
  const header = rows.next();
  if (!header) return [];
  const hasHeader = isHeader(header);
  const fields = header.map(({ text: name }, i) => context.root.child(hasHeader && name !== '' ? name.trim() : `column ${i + 1}`));
  for (let row = hasHeader ? rows.next() : header; row; row = rows.next()) {
    const cells = toCells(row, fields, context.readValue);
    if (cells.length > 0) context.take({ group: context.root, cells, line: row[0]?.line ?? context.line, endLine: rows.line - 1 });
  }
  return [];
};

interface DelimitedValue {
  readonly text: string;
  readonly line: number;
}

function toCells(
  row: readonly DelimitedValue[],
  fields: readonly Field[],
  readValue: (text: string, field: Field, line: number) => readonly Cell[],
): Cell[] {
  const cells: Cell[] = [];
  for (let i = 0; i < row.length && i < fields.length; i++) {
    const { text, line } = row[i] as DelimitedValue;
    const field = fields[i] as Field;
    const { role, other } = field.meaning;
    if (text === '') continue;
    if (role !== undefined && role !== 'text') cells.push({ field, text, line });
    else if (!other && mayHoldIdentifier(text)) cells.push(...readValue(text, field, line));
  }
  return cells;
}

/** True for a first row that names columns: no cell is empty, a number or a date. */
export function isHeader(row: readonly DelimitedValue[]): boolean {
  return row.every(({ text }) => text.trim() !== '' && text.length < 80 && !/^[\d$+(-]|\d{4}|@/.test(text.trim()));
}

/** The delimiter of which the first lines hold the same number, most of them. */
export function findDelimiter(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\r|\n/, 6)
    .filter((line) => line !== '');
  const counts = DELIMITERS.map((delimiter) => Math.min(...lines.slice(0, 5).map((line) => line.split(delimiter).length - 1)));
  const most = Math.max(...counts);
  return DELIMITERS[counts.indexOf(most)] ?? ',';
}

/** Splits a text into rows, one at a time. */
export class Rows {
  private at = 0;
  line: number;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
    line: number,
  ) {
    this.line = line;
  }

  next(): DelimitedValue[] | undefined {
    while (this.at < this.text.length && isLineEnd(this.text.charCodeAt(this.at))) this.skipLineEnd();
    if (this.at >= this.text.length) return undefined;
    const row: DelimitedValue[] = [];
    do row.push(this.value());
    while (this.skipDelimiter());
    this.skipLineEnd();
    return row;
  }

  private value(): DelimitedValue {
    const start = this.at;
    let from = start;
    while (this.text[from] === ' ') from++;
    if (this.text[from] === '"') {
      const quoted = this.quoted(from);
      if (quoted) return quoted;
    }
    return { text: this.text.slice(start, this.skipToEnd()), line: this.line };
  }

  /** A quoted value, when a quote before a delimiter or a line's end closes it. */
  private quoted(open: number): DelimitedValue | undefined {
    const { line } = this;
    let close = this.text.indexOf('"', open + 1);
    while (close !== -1 && this.text[close + 1] === '"') close = this.text.indexOf('"', close + 2);
    if (close === -1 || close - open > LONGEST || !this.isEnd(close + 1)) return undefined;
    const inside = this.text.slice(open + 1, close);
    this.at = close + 1;
    while (this.text[this.at] === ' ') this.at++;
    if (inside.includes('\n')) this.line += inside.split('\n').length - 1;
    return { text: inside.includes('""') ? inside.replace(/""/g, '"') : inside, line };
  }

  private isEnd(at: number): boolean {
    let end = at;
    while (this.text[end] === ' ') end++;
    return end >= this.text.length || this.text[end] === this.delimiter || isLineEnd(this.text.charCodeAt(end));
  }

  private skipToEnd(): number {
    const delimiter = this.delimiter.charCodeAt(0);
    let { at } = this;
    for (; at < this.text.length; at++) {
      const code = this.text.charCodeAt(at);
      if (code === delimiter || isLineEnd(code)) break;
    }
    this.at = at;
    return at;
  }

  private skipDelimiter(): boolean {
    if (this.text[this.at] !== this.delimiter) return false;
    this.at++;
    return true;
  }

  private skipLineEnd(): void {
    if (this.text[this.at] === '\r') this.at++;
    if (this.at >= this.text.length || this.text[this.at] === '\n') this.line++;
    if (this.text[this.at] === '\n') this.at++;
  }
}

/** Characters of one quoted value; a longer one is a quote that nothing closes. */
const LONGEST = 1_000_000;

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
